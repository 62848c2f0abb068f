import type { Task } from '../task'

/** Sending back or calling off what one does not want, and what happens to goods on their way back. */
export const returningTasks = {
  fileNoReasonReturn: { because: ['consumer25', 'D03', 'X29'], taps: 'afterSales' },
  checkFreight: { because: ['freightLabel', 'consumer25', 'return18'] },
  countSevenDays: { because: ['return10'] },
  keepIntact: { because: ['return8', 'return9', 'return12'] },
  returnParcel: { because: ['return11'], part: 'proof' },
  moneyThroughOrder: { because: 'safety', part: 'mind' },
  returnWhyCounted: { because: ['return10'], part: 'why' },
  returnWhyOpened: { because: ['onlineDisputes3'], part: 'why' },
  returnWhyRefund: { because: ['return13'], part: 'why' },

  // Too late
  askGoodwill: { because: ['B15', 'M02'], taps: 'merchantChat' },
  countDaysAgain: { because: ['return10'] },
  meetHalfway: { because: 'care' },
  longerPromise: { because: ['consumerRules12'], part: 'proof' },
  faultIsAnotherRoad: { because: ['consumer24', 'return35'], part: 'mind' },
  returnWhyPromise: { because: ['consumerRules12'], part: 'why' },

  // What cannot go back
  checkException: { because: ['return6'] },
  returnConfirmable: { because: ['return7'] },
  returnStillIntact: { because: ['return8', 'return9'] },
  askWhereConfirmedTask: { because: ['return20'], taps: 'merchantChat' },
  findConfirmation: { because: ['return20'], part: 'proof' },
  promiseBinds: { because: ['onlineDisputes2'], part: 'mind' },
  returnOverseas: { because: ['return6', 'return7', 'return30'], part: 'mind' },
  returnWhyFour: { because: ['return6'], part: 'why' },
  returnWhyConfirmable: { because: ['return7'], part: 'why' },
  returnWhyIntact: { because: ['return8'], part: 'why' },
  returnWhyPromised: { because: ['onlineDisputes2'], part: 'why' },

  // Before it arrives
  cancelInOrder: { because: ['D03', 'X29', 'afterSalesKinds'], taps: 'afterSales' },
  askNotToShip: { because: ['A11', 'I01'], taps: 'merchantChat' },
  alreadyOnItsWay: { because: ['I03'] },
  watchRefund: { because: 'care' },
  orderStatusProof: { because: 'care', part: 'proof' },

  // Proof of goods no longer in one's hands
  returnProofSent: { because: ['return11'], part: 'proof' },
  returnProofAsked: { because: 'care', part: 'proof' },
  returnProofRefused: { because: 'care', part: 'proof' },
  returnProofPromise: { because: 'care', part: 'proof' },
  returnProofEarlier: { because: 'care', part: 'proof' },

  // Where the return hangs
  returnThenPlatform: { because: ['return24'], part: 'mind' },
  returnWhyMediation: { because: ['return24'], part: 'why' },
  returnAskAddress: { because: ['return11'], taps: 'merchantChat' },
  returnWatchClock: { because: ['orderStates'], taps: 'officialSupport' },
  returnRefusedAtDoor: { because: 'care' },
  returnNoGuessing: { because: 'care' },
  returnWhyAddress: { because: ['return11'], part: 'why' },
  returnWhyBlocked: { because: ['penalty9'], part: 'why' },

  returnAskDate: { because: ['return13'], taps: 'merchantChat' },
  returnWhoseTurn: { because: ['orderStates'] },
  returnFillNumber: { because: 'care' },
  returnWhoSigned: { because: 'care' },
  returnWhySilent: { because: ['return31'], part: 'why' },
  returnWhyOwed: { because: ['penalty8'], part: 'why' },

  returnAskGrounds: { because: 'care', taps: 'merchantChat' },
  returnAnswerRefusal: { because: ['orderStates'] },
  returnShowSending: { because: 'care' },
  returnMoneyOrGoods: { because: 'care' },
  returnMissingPart: { because: ['return12'] },
  returnPayNothing: { because: 'safety', part: 'mind' },
  returnWhyNotIntact: { because: ['return9'], part: 'why' },
  returnWhyParts: { because: ['return12'], part: 'why' },
  returnWhyTerms: { because: ['consumer26'], part: 'why' },

  freightAskMerchant: { because: ['consumer24', 'consumerRules12'], taps: 'merchantChat' },
  freightReadPage: { because: ['freightLabel'] },
  freightAskSupport: { because: ['freightLabel', 'A12'], taps: 'officialSupport' },
  freightReceipt: { because: 'care', part: 'proof' },
  freightLabelShot: { because: ['freightLabel'], part: 'proof' },
  freightWhyNoReason: { because: ['return18'], part: 'why' },

  returnOpenPage: { because: ['orderStates'] },
  returnReadYours: { because: ['orderStates'] },
  returnReadToSend: { because: ['orderStates'] },
  returnReadMerchant: { because: ['orderStates'] },
  returnReadPaid: { because: ['orderStates'] },
  returnReadMeaning: { because: ['orderStates'], part: 'mind' },
} as const satisfies Readonly<Record<string, Task>>
