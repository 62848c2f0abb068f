import type { Task } from '../task'

/** Talking with the merchant, from the first message to what was agreed. */
export const buyerTasks = {
  writeToMerchant: { because: ['B02', 'B03', 'B05', 'X11', 'A11', 'A13', 'D02', 'M02', 'M06'], taps: 'merchantChat' },
  sendPhotos: { because: ['B07'], part: 'proof' },
  saveChat: { because: ['B07', 'D13'], part: 'proof' },
  fileAfterSales: { because: ['C02', 'X13', 'X29'], taps: 'afterSales' },
  largeSum: { because: ['F02', 'A16', 'X13'], taps: 'officialSupport' },
  stayInApp: { because: ['A17', 'B12', 'X23', 'M02'], part: 'mind' },

  waitHalfHour: { because: ['C01', 'C02'] },
  autoReply: { because: ['B08'] },
  sayProblemAndWish: { because: ['B06', 'B07', 'B15'] },
  shopHours: { because: ['B09', 'B10', 'X14'], part: 'mind' },

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
