import type { Task } from '../task'

export const scamTasks = {
  scamHangUp: { because: ['G04'] },
  scamGiveNothing: { because: ['G03', 'J03', 'J04'] },
  scamCheckInApp: { because: ['G05'], taps: 'officialSupport' },
  scamNoCallBack: { because: ['G06'] },
  scamKnowTheLines: { because: ['G01', 'G04'], part: 'mind' },
  scamKeepTrace: { because: 'care', part: 'proof' },
  scamCourtOrPolice: { because: 'safety' },
  scamReport: { because: 'safety' },
  scamWarnFamily: { because: 'care' },
  scamWhyReport: { because: ['antiFraud30'], part: 'why' },

  codeFreeze: { because: 'safety' },
  codeChangePasswords: { because: 'safety' },
  codeCheckBills: { because: 'safety' },

  screenCutOff: { because: 'safety' },
  screenFreeze: { because: 'safety' },
  screenChangePasswords: { because: 'safety' },
  screenRemoveApp: { because: 'safety' },

  moneyCallPolice: { because: 'safety' },
  moneyCallBank: { because: 'safety' },
  moneyCallAntiFraud: { because: 'safety' },
  moneyStopPaying: { because: 'safety' },
  moneyBorrowed: { because: 'safety' },
  moneyKeepProof: { because: 'care', part: 'proof' },
  moneyGoToStation: { because: 'care' },
  moneyNoRecovery: { because: 'safety', part: 'mind' },
  moneyWhyFreeze: { because: ['antiFraud20'], part: 'why' },
  moneyWhyReturn: { because: ['antiFraud34'], part: 'why' },

  freezeInApp: { because: 'safety' },
  freezeAtBank: { because: 'safety' },

  goPolice: { because: 'safety' },
  goBank: { because: 'safety' },
  goPaymentApp: { because: 'safety' },

  askProviderAgain: { because: 'care' },
  truthToBank: { because: 'care', part: 'mind' },

  parcelDontScan: { because: 'safety' },
  parcelStillMyOrder: { because: 'care' },
  parcelRefuse: { because: 'care' },
  parcelPaid: { because: ['courier29', 'postal65'] },
  parcelScanned: { because: 'safety' },
  parcelWhoSent: { because: 'care' },
  parcelLeaveIt: { because: 'care', part: 'mind' },
  parcelProof: { because: 'care', part: 'proof' },
  parcelWhyRefuse: { because: ['consumer10'], part: 'why' },
  parcelWhySender: { because: ['courierMarket27'], part: 'why' },
  parcelWhyCheck: { because: ['courier26'], part: 'why' },

  parcelElder: { because: ['consumerRules15'] },
  parcelWhyElder: { because: ['consumerRules15'], part: 'why' },

  checkDontDial: { because: ['G02', 'X18'] },
  checkInApp: { because: ['E10', 'G05'], taps: 'officialSupport' },
  checkHere: { because: 'care' },
  checkDistrust400: { because: ['G07', 'X17'], part: 'mind' },
  checkSkipSearch: { because: ['G06', 'G01'] },
} as const satisfies Readonly<Record<string, Task>>
