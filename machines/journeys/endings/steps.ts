import type { endings } from './flow'
import { only, type Step } from '../step'

export const endingsSteps = {
  settled: { kind: 'ending', rung: 'start', tasks: ['checkMoneyArrived', 'keepCopiesAnyway', 'hangUpOnDemands'] },

  keepWatch: {
    kind: 'ending',
    rung: 'start',
    tasks: [
      'notePromisedTime',
      'watchForAnswer',
      only('file12315.filed', 'wait12315'),
      only('complainCourier.filed', 'waitSevenDays'),
      only('file12305.filed', 'waitThirtyDays'),
      only('filePayment.filed', 'keepProviderCase'),
      only('askAssociation.filed', 'mediationNeedsBoth'),
      only('goToCourt.filed', 'smallClaims'),
      only('reportShop.reported', 'refundSeparately'),
      'comeBackWhenDue',
      'keepCopiesAnyway',
      'keepCodesSecret',
    ],
  },

  safe: { kind: 'ending', rung: 'start', tasks: ['keepEyeOnAccount', 'keepCodesSecret', 'hangUpOnDemands'] },

  letGo: { kind: 'ending', rung: 'start', tasks: ['keepCopiesAnyway', 'threeYears'] },
} as const satisfies Readonly<Record<keyof typeof endings, Step>>
