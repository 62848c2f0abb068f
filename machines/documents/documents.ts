import type { LawId } from '../facts/laws'
import type { PairName, StepId } from '../flow'
import { keysOf } from '../keys/keys'
import type { Recipient } from '../messages'
import type { FormId } from './forms'

/** A paper to hand in, filled on the device. Its text is Chinese in every language; its blanks and clauses stand in it. */
export type Document = {
  readonly to: Recipient | 'court'
  /** The actions that offer it. */
  readonly at: readonly [StepId, ...StepId[]]
  /** The law it rests on. */
  readonly laws: readonly [LawId, ...LawId[]]
  /** Where the receiver has a form of its own. */
  readonly form?: FormId
  /** Its parts go into fields of a form, one by one. */
  readonly inFields?: true
  /** The answers it fits after, by the step that offers it, where it does not fit everybody there. */
  readonly fits?: { readonly [S in StepId]?: readonly PairName[] }
  /** The answers it no longer fits after. */
  readonly unless?: readonly PairName[]
}

/** Which court, and when a case counts as small. */
const toCourt = [
  'procedure24',
  'procedureReading20',
  'procedure35',
  'procedureReading31',
  'procedure126',
  'filing2',
  'filing7',
  'procedure165',
  'procedure168',
  'civil188',
  'internetCourts',
] as const satisfies readonly LawId[]

/** Every paper the guide can write, in the order they are needed on the way from a merchant to a court. */
export const documents = {
  demand: {
    to: 'merchant',
    at: ['sellerCancels', 'afterWindow', 'returnBlocked', 'returnSilent', 'returnDisputed', 'freightUnpaid', 'demandEnforcement', 'goToCourt'],
    laws: ['civil577', 'civil509', 'civil563', 'civil582'],
    unless: ['answerSummons.help', 'reportThreats.refused', 'filePayment.failed', 'chasePayment.failed', 'goInPerson.refused'],
  },
  complaint12315: {
    to: 'authority',
    at: ['file12315'],
    laws: ['complaint10', 'complaint13', 'complaint15', 'complaint16', 'consumer39', 'consumerRules46'],
    form: 'form12315',
    inFields: true,
  },
  report12315: {
    to: 'authority',
    at: ['file12315', 'reportShop', 'sellerReport', 'companyReport'],
    laws: ['complaint3', 'complaint31', 'complaint35', 'consumerRules27'],
    form: 'form12315',
    inFields: true,
  },
  mandate: {
    to: 'authority',
    at: ['file12315', 'askAssociation', 'answerSummons', 'goToCourt'],
    laws: ['complaint11', 'civil165', 'procedure61', 'procedure62'],
  },
  claim: {
    to: 'court',
    at: ['goToCourt'],
    laws: ['civil577', 'consumer44', 'consumer55', ...toCourt],
    form: 'courtForm',
    unless: [
      'answerSummons.help',
      'reportThreats.refused',
      'filePayment.failed',
      'chasePayment.failed',
      'goInPerson.refused',
      'companyOffPlatform.paid',
    ],
  },
  answer: {
    to: 'court',
    at: ['answerSummons', 'sellerSummons', 'goToCourt'],
    laws: ['procedure128', 'procedure130', 'procedure147', 'procedure162', 'civil157'],
    form: 'courtForm',
    fits: { goToCourt: ['answerSummons.help'] },
  },
  sellerAppeal: {
    to: 'platformForm',
    at: ['sellerAppeal', 'sellerFollowUp', 'sellerMoneyGone'],
    laws: ['platformRules19', 'platformRules29', 'platformRules27'],
    form: 'backOffice',
  },
  sellerClaim: {
    to: 'court',
    at: ['sellerCourtBuyer'],
    laws: ['civil577', 'civil157', 'civil985', ...toCourt],
    form: 'courtForm',
  },
  companyNotice: {
    to: 'merchant',
    at: ['companyDispute', 'companyNegotiate', 'companyWait', 'companyCourt'],
    laws: ['civil621', 'civil620', 'civil622', 'civil582', 'civil617'],
  },
} as const satisfies Readonly<Record<string, Document>>

export type DocumentId = keyof typeof documents

/** One paper of the catalogue. */
export const documentOf = (id: DocumentId): Document => documents[id]

/** Every paper, in the order of the catalogue. */
export const documentIds: readonly DocumentId[] = keysOf(documents)
