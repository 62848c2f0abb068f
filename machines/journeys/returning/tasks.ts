import type { Task } from '../task'

/** Sending back or calling off what one does not want. */
export const returningTasks = {
  fileNoReasonReturn: { because: ['consumer25', 'D03', 'X29'], taps: 'afterSales' },
  countSevenDays: { because: ['consumer25', 'return10'] },
  checkException: { because: ['consumer25', 'return6'] },
  keepIntact: { because: ['consumer25', 'onlineDisputes'] },
  checkFreight: { because: ['consumer25'] },
  returnParcel: { because: 'care', part: 'proof' },
  refundInSevenDays: { because: ['consumer25', 'return13'] },
  askGoodwill: { because: ['B15', 'M02'], taps: 'merchantChat' },
  countDaysAgain: { because: ['return10', 'consumer25'] },
  longerPromise: { because: ['commerce49'], part: 'proof' },
  meetHalfway: { because: ['A11', 'B15'] },
  faultIsAnotherRoad: { because: ['consumer24'], part: 'mind' },
  findConfirmation: { because: ['consumer25', 'return20'], part: 'proof' },
  promiseBinds: { because: ['onlineDisputes'], part: 'mind' },
  askWhereConfirmedTask: { because: ['B15'], taps: 'merchantChat' },
  cancelInOrder: { because: ['D03', 'X29'], taps: 'afterSales' },
  askNotToShip: { because: ['A11', 'I01'], taps: 'merchantChat' },
  alreadyOnItsWay: { because: ['I03'] },
  orderStatusProof: { because: 'care', part: 'proof' },
  watchRefund: { because: 'care' },
  moneyThroughOrder: { because: 'safety', part: 'mind' },
} as const satisfies Readonly<Record<string, Task>>
