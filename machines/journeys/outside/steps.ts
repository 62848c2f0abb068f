import type { outside } from './flow'
import { only, type Step } from '../step'

/** What the law adds where the goods were fake, or where food was unsafe. */
const addedByLaw = [
  only('issue.fake', 'ifFraud'),
  only('someoneHurt.outside', 'ifUnsafeFood'),
  only('unsafeProduct.outside', 'ifUnsafeFood'),
] as const

export const outsideSteps = {
  outside: {
    kind: 'question',
    rung: 'outside',
  },

  file12315: {
    kind: 'action',
    rung: 'outside',
    tasks: [
      'open12315',
      'write12315',
      'findMerchantAddress',
      'onePlaceOnly',
      ...addedByLaw,
      'wait12315',
      'keepCodesSecret',
      'evidenceBundle',
      'evidenceRuling',
    ],
    messages: ['complaint12315'],
    dial: ['consumer', 'city'],
  },

  complainCourier: {
    kind: 'action',
    rung: 'outside',
    tasks: [
      'complainAtCourier',
      'sellerBearsTransport',
      'courierPaysByRule',
      'waitSevenDays',
      'keepCodesSecret',
      'hangUpOnDemands',
      'evidenceTracking',
      'evidenceParcel',
    ],
    messages: ['courierComplaint'],
  },

  file12305: {
    kind: 'action',
    rung: 'outside',
    tasks: [
      'open12305',
      'write12305',
      'waitThirtyDays',
      'sellerBearsTransport',
      'keepCodesSecret',
      'hangUpOnDemands',
      'evidenceTracking',
      'evidenceCourierReply',
    ],
    messages: ['complaint12305'],
    dial: ['post'],
  },

  filePayment: {
    kind: 'action',
    rung: 'outside',
    tasks: [
      'tellProviderNow',
      'policeIfFraud',
      'whoBearsPaymentLoss',
      'whichPaymentLine',
      'keepProviderCase',
      'keepCodesSecret',
      'hangUpOnDemands',
      'evidencePayment',
    ],
    messages: ['paymentNotice', 'paymentComplaint'],
    dial: ['payments', 'banks'],
    provider: true,
  },

  askAssociation: {
    kind: 'action',
    rung: 'outside',
    tasks: [
      'askForMediation',
      'mediationNeedsBoth',
      'onePlaceOnly',
      'unfairTerms',
      'postWithCare',
      'keepCodesSecret',
      'evidenceBundle',
    ],
    messages: ['mediationRequest'],
    dial: ['consumer', 'city'],
  },

  goToCourt: {
    kind: 'action',
    rung: 'outside',
    tasks: [
      'askLegalAid',
      'threeYears',
      'whichCourt',
      'smallClaims',
      'whoToSue',
      'askForRecords',
      'unfairTerms',
      ...addedByLaw,
      'keepCodesSecret',
      'evidenceBundle',
      'evidenceRuling',
    ],
    messages: ['smallClaimsFacts'],
    dial: ['legalAid', 'court'],
  },
} as const satisfies Readonly<Record<keyof typeof outside, Step>>
