import { checked, type Checked } from './checked'
import type { LawTextId } from './sources'

/**
 * What stands between a rule and stating it without reserve. `amended`: a newer version is reported and was not read.
 * `renumbered`: the rule stands, its number moved. `articleUnsure`: the number rests on a cross-reference or one copy.
 * `recommended`: a standard nobody is bound to follow.
 */
export type Caution = 'amended' | 'renumbered' | 'articleUnsure' | 'recommended'

export type Law = Checked & {
  readonly text: LawTextId
  /** As printed in the version read; `null` where the article could not be established. */
  readonly article: string | null
  /** V1: the statute's own text was read. V2: a secondary copy, so it is never stated flatly. */
  readonly grade: 'V1' | 'V2'
  readonly caution?: Caution
}

const read = <T extends LawTextId>(text: T, article: string) => ({ text, article, grade: 'V1', ...checked }) as const
const copied = <T extends LawTextId>(text: T, article: string) => ({ text, article, grade: 'V2', ...checked }) as const
const unsure = { caution: 'articleUnsure' } as const
const amended = { caution: 'amended' } as const
const renumbered = { caution: 'renumbered' } as const

/** Every rule of law the guide leans on, with its article. */
export const laws = {
  consumer23: read('consumerLaw', '23'),
  consumer24: read('consumerLaw', '24'),
  consumer25: read('consumerLaw', '25'),
  consumer26: read('consumerLaw', '26'),
  consumer28: read('consumerLaw', '28'),
  consumer39: read('consumerLaw', '39'),
  consumer44: read('consumerLaw', '44'),
  consumer46: read('consumerLaw', '46'),
  consumer55: read('consumerLaw', '55'),
  commerce20: read('commerceLaw', '20'),
  commerce32: read('commerceLaw', '32'),
  commerce33: read('commerceLaw', '33'),
  commerce34: read('commerceLaw', '34'),
  commerce35: read('commerceLaw', '35'),
  commerce38: read('commerceLaw', '38'),
  commerce49: read('commerceLaw', '49'),
  commerce57: read('commerceLaw', '57'),
  commerce58: read('commerceLaw', '58'),
  commerce59: read('commerceLaw', '59'),
  commerce60: read('commerceLaw', '60'),
  commerce61: read('commerceLaw', '61'),
  commerce62: read('commerceLaw', '62'),
  commerce63: read('commerceLaw', '63'),
  commerce83: read('commerceLaw', '83'),
  food131: { ...read('foodLaw', '131'), ...amended },
  food148: { ...read('foodLaw', '148'), ...amended },
  antiFraud20: read('antiFraudLaw', '20'),
  antiFraud30: read('antiFraudLaw', '30'),
  antiFraud34: read('antiFraudLaw', '34'),
  privacy6: read('privacyLaw', '6'),
  privacy28: read('privacyLaw', '28'),
  civil188: read('civilCode', '188'),
  civil582: read('civilCode', '582'),
  civil617: read('civilCode', '617'),
  civil620: read('civilCode', '620'),
  civil621: read('civilCode', '621'),
  procedure165: read('procedureLaw', '165'),
  procedure168: read('procedureLaw', '168'),
  procedureReading20: read('procedureReading', '20'),
  onlineDisputes: read('onlineDisputes', '1, 2, 3, 5, 10'),
  onlineDisputes1: read('onlineDisputes', '1'),
  onlineDisputes2: read('onlineDisputes', '2'),
  onlineDisputes3: read('onlineDisputes', '3'),
  onlineDisputes5: read('onlineDisputes', '5'),
  onlineDisputes10: read('onlineDisputes', '10'),
  postal65: { ...read('postalLaw', '65'), ...amended },
  courier25: { ...read('courierRules', '25'), ...amended },
  courier27: { ...read('courierRules', '27'), ...renumbered },
  courier28: { ...read('courierRules', '28'), ...renumbered },
  courierRevised28: copied('courierRulesRevised', '28'),
  courierRevised29: copied('courierRulesRevised', '29'),
  complaint10: { ...copied('complaintRules', '10'), ...unsure },
  complaint16: copied('complaintRules', '16'),
  complaint23: copied('complaintRules', '23'),
  platformRules12: copied('platformRules', '12'),
  platformRules116: copied('platformRules', '27'),
  platformRulesReview: { text: 'platformRules', article: null, grade: 'V2', caution: 'articleUnsure', ...checked },
  return3: copied('returnRules', '3'),
  return6: copied('returnRules', '6'),
  return7: copied('returnRules', '7'),
  return10: copied('returnRules', '10'),
  return11: copied('returnRules', '11'),
  return13: copied('returnRules', '13'),
  return14: copied('returnRules', '14'),
  return17: copied('returnRules', '17'),
  return19: copied('returnRules', '19'),
  return20: copied('returnRules', '20'),
  return30: copied('returnRules', '30'),
  return35: copied('returnRules', '35'),
  consumerRules10: { ...copied('consumerRules', '10'), ...unsure },
  consumerRules19: copied('consumerRules', '19'),
  consumerRules20: copied('consumerRules', '20'),
  consumerRules27: { ...copied('consumerRules', '27'), ...unsure },
  consumerRules44: copied('consumerRules', '44'),
  consumerRules46: copied('consumerRules', '46'),
  consumerRules49: { ...copied('consumerRules', '49'), ...unsure },
  serviceStandard: { text: 'serviceStandard', article: null, grade: 'V2', caution: 'recommended', ...checked },
  internetCourts: { text: 'internetCourts', article: null, grade: 'V2', caution: 'articleUnsure', ...checked },
} as const satisfies Readonly<Record<string, Law>>

export type LawId = keyof typeof laws
