import type { Task } from '../task'

export const outsideTasks = {
  // 12315
  open12315: { because: ['consumer39', 'commerce60'] },
  write12315: { because: ['complaint10', 'consumerRules46'] },
  findMerchantAddress: { because: ['consumer28', 'consumer44'] },
  onePlaceOnly: { because: ['complaint16'] },
  wait12315: { because: ['consumer46', 'complaint23'] },
  ifFraud: { because: ['consumer55'] },
  ifUnsafeFood: { because: ['food148', 'food131'] },
  evidenceBundle: { because: ['D13'], part: 'proof' },

  // Courier
  complainAtCourier: { because: ['courier28', 'X30'] },
  sellerBearsTransport: { because: ['commerce20'], part: 'mind' },
  courierPaysByRule: { because: ['courier27'] },
  waitSevenDays: { because: ['courier28', 'postal65'] },
  evidenceParcel: { because: 'care', part: 'proof' },
  open12305: { because: ['postal65'] },
  write12305: { because: ['postal65', 'X30'] },
  waitThirtyDays: { because: ['postal65'] },
  evidenceCourierReply: { because: ['postal65'], part: 'proof' },

  // Payment
  tellProviderNow: { because: ['commerce57'] },
  policeIfFraud: { because: 'safety' },
  whoBearsPaymentLoss: { because: ['commerce57'] },
  whichPaymentLine: { because: 'care' },
  keepProviderCase: { because: 'care' },
  evidencePayment: { because: ['commerce57'], part: 'proof' },

  // Mediation
  askForMediation: { because: ['consumer39', 'commerce60'] },
  mediationNeedsBoth: { because: ['commerce60', 'consumer39'], part: 'mind' },
  unfairTerms: { because: ['consumer26', 'onlineDisputes'], part: 'mind' },
  postWithCare: { because: 'safety', part: 'mind' },

  // Court
  askLegalAid: { because: 'care' },
  threeYears: { because: ['civil188'], part: 'mind' },
  whichCourt: { because: ['procedureReading20'] },
  smallClaims: { because: ['procedure165', 'procedure168'] },
  whoToSue: { because: ['consumer44', 'commerce38'] },
  askForRecords: { because: ['commerce62'] },
} as const satisfies Readonly<Record<string, Task>>
