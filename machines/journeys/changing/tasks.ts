import type { Task } from '../task'

/** Changing an order, asking before buying, finding a merchant who cannot be found, or whose shop is gone. */
export const changingTasks = {
  openOrderStatus: { because: ['B02'] },
  lookForWaybill: { because: 'care' },
  askMerchantIfShipped: { because: ['A11', 'I01', 'I02'], taps: 'merchantChat' },
  editItYourself: { because: 'care' },
  tellNewAddress: { because: ['I01', 'B02', 'X11'], taps: 'merchantChat' },
  changeConfirmed: { because: ['I01', 'B08'], part: 'proof' },
  keepReminding: { because: 'care' },
  lookAgainShipped: { because: ['I02'] },
  onlyTheAddress: { because: 'safety', part: 'mind' },
  askCourierToChange: { because: ['I02'] },
  giveBothNumbers: { because: ['I02', 'X30'] },
  tellMerchantToo: { because: ['A11', 'M02'] },
  orWaitAndReturn: { because: ['I03'] },
  inspectOnArrival: { because: ['courier26'] },
  courierAnswerProof: { because: 'care', part: 'proof' },
  noFeeLinks: { because: 'safety', part: 'mind' },
  lawInspect: { because: ['courier26', 'onlineDisputes1'], part: 'why' },

  askOnProductPage: { because: ['B01', 'B04', 'X12'], taps: 'productChat' },
  beSpecific: { because: ['A11', 'B06'] },
  readReturnTerms: { because: ['consumer25'] },
  promiseInWriting: { because: ['D13'], part: 'proof' },
  payInOrder: { because: 'safety', part: 'mind' },
  lawPromise: { because: ['commerce49', 'consumerRules12', 'onlineDisputes10'], part: 'why' },

  tryBothEntries: { because: ['B02', 'B03', 'B04', 'B05', 'X11', 'X12'], taps: 'merchantChat' },
  askSupportToRelay: { because: ['A15', 'A16'], taps: 'officialSupport' },
  fileIfOrdered: { because: ['C02', 'X13'], taps: 'afterSales' },
  rightDoor: { because: ['A08', 'A11', 'A12', 'A14', 'A15'] },
  unreachableProof: { because: 'care', part: 'proof' },
  noNumberSearch: { because: ['A17', 'B12', 'G06', 'X23'], part: 'mind' },

  shopGoneAskIdentity: { because: ['consumer44', 'return24'], taps: 'officialSupport' },
  shopGoneStillFile: { because: ['X29'], taps: 'afterSales' },
  shopGoneComplain: { because: ['complaint13'] },
  shopGoneProof: { because: 'care', part: 'proof' },
  shopGoneNoStranger: { because: 'safety', part: 'mind' },
  lawShopGone: { because: ['consumer44', 'complaint13'], part: 'why' },
  lawShopClosing: { because: ['consumerRules21', 'tradeRules31', 'civil188'], part: 'why' },
} as const satisfies Readonly<Record<string, Task>>
