import type { PairName } from '../../flow'
import { except, folded, only, type Step } from '../step'
import type { endings } from './flow'

/** After these answers it is not the platform that owes a reply. */
const filedElsewhere = [
  'file12315.filed',
  'complainCourier.filed',
  'file12305.filed',
  'filePayment.filed',
  'chasePayment.filed',
  'askAssociation.filed',
  'goToCourt.filed',
  'freezeInPerson.waiting',
  'reportThreats.reported',
  'answerSummons.answered',
  'moneySent.reported',
  'goInPerson.reported',
  'accountTaken.frozen',
  'lockedMoney.frozen',
] as const satisfies readonly PairName[]

/** After these answers money is being looked for, and whoever offers to help is likely to be the next swindler. */
const moneyWasTaken = [
  'moneySent.reported',
  'goInPerson.reported',
  'filePayment.filed',
  'chasePayment.filed',
  'accountTaken.frozen',
  'lockedMoney.frozen',
  'freezeInPerson.waiting',
] as const satisfies readonly PairName[]

/** After these answers people have lost much, or were frightened, and may need somebody to talk to. */
const weighsHeavily = ['chasePayment.failed', 'goInPerson.refused', 'reportThreats.refused'] as const satisfies readonly PairName[]

const withThePolice = ['moneySent.reported', 'goInPerson.reported', 'reportThreats.reported'] as const

const threatsStopped = ['threatened.stopped', 'reportThreats.stopped'] as const

export const endingsSteps = {
  settled: {
    kind: 'ending',
    rung: 'start',
    tasks: [
      'checkMoneyArrived',
      'comeBackIfMissing',
      'keepCopiesAnyway',
      only('goods.warranty', 'warrantyRestarts'),
      folded('why', only('goods.warranty', 'whyWarranty')),
    ],
  },

  keepWatch: {
    kind: 'ending',
    rung: 'start',
    tasks: [
      except(filedElsewhere, 'notePromisedTime', 'watchForAnswer'),
      only('file12315.filed', 'wait12315'),
      only('complainCourier.filed', 'waitSevenDays'),
      only('file12305.filed', 'waitThirtyDays'),
      only(['filePayment.filed', 'chasePayment.filed', 'accountTaken.frozen', 'lockedMoney.frozen', 'freezeInPerson.waiting'], 'keepProviderCase'),
      only('askAssociation.filed', 'mediationNeedsBoth'),
      only(['goToCourt.filed', 'answerSummons.answered'], 'watchCourtDates'),
      only(withThePolice, 'keepPoliceReceipt'),
      only('reportShop.reported', 'refundSeparately'),
      'comeBackWhenDue',
      'keepCopiesAnyway',
      only(moneyWasTaken, 'moneyNoRecovery'),
    ],
  },

  safe: {
    kind: 'ending',
    rung: 'start',
    tasks: [
      except(threatsStopped, 'keepEyeOnAccount', 'keepCodesSecret', 'hangUpOnDemands'),
      only(threatsStopped, 'threatAgain', 'keepThreatRecords'),
    ],
  },

  courtAgain: {
    kind: 'ending',
    rung: 'outside',
    tasks: [
      'courtAskPaper',
      'courtPutRight',
      'courtAppeal',
      'courtEnforce',
      'courtAskHelp',
      'keepCopiesAnyway',
      'courtWhyFiling',
      'courtWhyAppeal',
      'courtWhyEnforce',
    ],
  },

  letGo: {
    kind: 'ending',
    rung: 'start',
    tasks: ['keepCopiesAnyway', only(weighsHeavily, 'notAlone'), 'threeYears', 'whyThreeYears'],
  },
} as const satisfies Readonly<Record<keyof typeof endings, Step>>
