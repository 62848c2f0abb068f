import type { Task } from '../task'

export const scamTasks = {
  scamHangUp: { because: ['G04'] },
  scamGiveNothing: { because: ['G03', 'J03', 'J04'] },
  scamCheckInApp: { because: ['G05'], taps: 'officialSupport' },
  scamNoCallBack: { because: ['G06'] },
  scamKnowTheLines: { because: ['G01', 'G04'], part: 'mind' },
  scamKeepTrace: { because: 'care', part: 'proof' },
  scamReport: { because: ['antiFraud30'] },
  scamWarnFamily: { because: 'care' },

  codeFreeze: { because: 'safety' },
  codeChangePasswords: { because: 'safety' },
  codeCheckBills: { because: ['commerce57'] },

  screenCutOff: { because: 'safety' },
  screenFreeze: { because: 'safety' },
  screenChangePasswords: { because: 'safety' },
  screenRemoveApp: { because: 'safety' },

  moneyCallPolice: { because: ['antiFraud20'] },
  moneyCallBank: { because: 'safety' },
  moneyCallAntiFraud: { because: 'safety' },
  moneyStopPaying: { because: 'safety' },
  moneyKeepProof: { because: 'care', part: 'proof' },
  moneyGoToStation: { because: 'care' },
  moneyNoRecovery: { because: ['antiFraud34'], part: 'mind' },

  checkDontDial: { because: ['G02', 'X18'] },
  checkInApp: { because: ['E10', 'G05'], taps: 'officialSupport' },
  checkHere: { because: ['X17', 'X18'] },
  checkDistrust400: { because: ['G07', 'X17'], part: 'mind' },
  checkSkipSearch: { because: ['G06', 'G01'] },
} as const satisfies Readonly<Record<string, Task>>
