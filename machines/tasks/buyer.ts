import type { Task } from './task'

/** Talking with the merchant, from the first message to what was agreed. */
const bargaining = {
  writeToMerchant: { because: ['B02', 'B03', 'B05', 'X11', 'A11', 'M02'], taps: 'merchantChat' },
  sendPhotos: { because: ['B07'], part: 'proof' },
  saveChat: { because: ['B07', 'D13'], part: 'proof' },
  fileAfterSales: { because: ['C02', 'X13', 'X29'], taps: 'afterSales' },
  largeSum: { because: ['F02', 'A16', 'X13'], taps: 'officialSupport' },
  stayInApp: { because: ['A17', 'B12', 'X23', 'M02'], part: 'mind' },

  waitHalfHour: { because: ['C01', 'C02'] },
  autoReply: { because: ['B08'] },
  sayProblemAndWish: { because: ['B06', 'B07', 'B15'] },
  shopHours: { because: ['B09', 'B10'], part: 'mind' },

  sendReminder: { because: ['C02'], taps: 'merchantChat' },
  confirmFirstContact: { because: ['C03'] },
  setReminder24h: { because: ['C03'] },

  openOrderChat: { because: ['B02', 'B05'], taps: 'merchantChat' },
  readChatHeader: { because: ['X11', 'A12', 'A14'] },
  findLastHuman: { because: ['B08'] },
  countSince: { because: ['C02', 'C03'] },
  offerOrRefusal: { because: ['C03', 'C04'] },
  afterSalesStatus: { because: ['C03', 'C04'] },

  weighOffer: { because: ['C04', 'B15'] },
  askForDate: { because: 'care' },
  notYetPlatform: { because: ['C04', 'A13', 'M06', 'X13'], part: 'mind' },
  declineInWriting: { because: 'care', taps: 'merchantChat' },
  askYesOrNo: { because: ['C03', 'C04'] },
  sayExactWish: { because: ['B06'] },
  noteDeclineTime: { because: ['C03'] },

  followAgreement: { because: ['B11', 'C01'], taps: 'afterSales' },
  agreeInWriting: { because: 'care' },
  checkAgreedWords: { because: 'care' },
  keepCaseOpen: { because: 'care', part: 'mind' },
  ifNotKept: { because: ['C03'] },
} as const satisfies Readonly<Record<string, Task>>

/** What to gather, and what the law gives, by what went wrong. */
const byProblem = {
  qualityPhotos: { because: ['B07'], part: 'proof' },
  fakePromise: { because: ['D12', 'D13', 'D14'], part: 'proof' },
  fakeCompare: { because: ['D12', 'D14'], part: 'proof' },
  fakeInWriting: { because: ['B13', 'D14'], part: 'mind' },
  notShippedProof: { because: ['A11', 'commerce20'], part: 'proof' },
  stuckProof: { because: 'care', part: 'proof' },
  signedProof: { because: 'care', part: 'proof' },
  shortProof: { because: 'care', part: 'proof' },
  damagedProof: { because: ['courier26'], part: 'proof' },
  rightsQuality: { because: ['consumer24', 'consumer23'], part: 'mind' },
  rightsFake: { because: ['consumer55', 'onlineDisputes'], part: 'mind' },
  orderIsContract: { because: ['commerce49', 'commerce20'], part: 'mind' },
  transportRisk: { because: ['commerce20', 'onlineDisputes'], part: 'mind' },
  citeSevenDays: { because: ['consumer25'] },
  citeNoConfirmation: { because: ['consumer25', 'return20'] },
} as const satisfies Readonly<Record<string, Task>>

/** Sending back or calling off what one does not want. */
const returning = {
  fileNoReasonReturn: { because: ['consumer25', 'D03', 'X29'], taps: 'afterSales' },
  countSevenDays: { because: ['consumer25', 'return10'] },
  checkException: { because: ['consumer25', 'return6'] },
  keepIntact: { because: ['consumer25', 'onlineDisputes'] },
  checkFreight: { because: ['consumer25'] },
  returnParcel: { because: 'care', part: 'proof' },
  refundInSevenDays: { because: ['consumer25', 'return13'] },
  askGoodwill: { because: ['B15', 'M02'], taps: 'merchantChat' },
  countDaysAgain: { because: ['return10'] },
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

/** Changing an order, asking before buying, finding a merchant who cannot be found. */
const changing = {
  openOrderStatus: { because: ['B02'] },
  lookForWaybill: { because: 'care' },
  askMerchantIfShipped: { because: ['A11', 'I01'], taps: 'merchantChat' },
  tellNewAddress: { because: ['I01', 'B02', 'X11'], taps: 'merchantChat' },
  changeConfirmed: { because: ['I01', 'B08'], part: 'proof' },
  keepReminding: { because: ['I01', 'B09', 'B10'] },
  editItYourself: { because: 'care' },
  lookAgainShipped: { because: ['I02'] },
  onlyTheAddress: { because: 'safety', part: 'mind' },
  askCourierToChange: { because: ['I02'] },
  giveBothNumbers: { because: ['I02', 'X30'] },
  tellMerchantToo: { because: ['A11', 'M02'] },
  orWaitAndReturn: { because: ['I03'] },
  inspectOnArrival: { because: ['courier26', 'onlineDisputes'] },
  courierAnswerProof: { because: 'care', part: 'proof' },
  noFeeLinks: { because: 'safety', part: 'mind' },

  askOnProductPage: { because: ['B01', 'B04', 'X12'], taps: 'productChat' },
  beSpecific: { because: ['A11', 'B06'] },
  promiseInWriting: { because: ['D13', 'commerce49', 'onlineDisputes'], part: 'proof' },
  readReturnTerms: { because: ['consumer25'] },
  payInOrder: { because: 'safety', part: 'mind' },

  tryBothEntries: { because: ['B02', 'B03', 'B04', 'B05', 'X11', 'X12'], taps: 'merchantChat' },
  askSupportToRelay: { because: ['A15', 'A16'], taps: 'officialSupport' },
  fileIfOrdered: { because: ['C02', 'X13'], taps: 'afterSales' },
  rightDoor: { because: ['A08', 'A11', 'A12', 'A14', 'A15'] },
  unreachableProof: { because: 'care', part: 'proof' },
  noNumberSearch: { because: ['A17', 'B12', 'G06', 'X23'], part: 'mind' },
} as const satisfies Readonly<Record<string, Task>>

export const buyerTasks = { ...bargaining, ...byProblem, ...returning, ...changing } as const
