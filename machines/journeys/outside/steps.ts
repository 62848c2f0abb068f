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
    facts: ['commerce60', 'consumer39', 'commerce61', 'complaint16'],
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
    facts: ['consumer39', 'consumer46', 'complaint10', 'complaint16', 'complaint23', 'consumerRules46'],
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
    facts: ['courier28', 'courier27', 'commerce20', 'X30'],
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
    facts: ['postal65', 'courier28'],
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
    facts: ['commerce57'],
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
    facts: ['consumer39', 'commerce60', 'complaint16', 'consumer26'],
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
    facts: ['civil188', 'procedure165', 'procedure168', 'procedureReading20', 'consumer44', 'commerce62'],
  },
} as const satisfies Readonly<Record<keyof typeof outside, Step>>
