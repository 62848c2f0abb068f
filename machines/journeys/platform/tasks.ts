import type { Task } from '../task'

export const platformTasks = {
  // Asking the platform
  openPlatformStep: { because: ['D03', 'D04', 'D01'], taps: 'platformStep' },
  pickRefundType: { because: ['D03', 'X29', 'platformRules116'] },
  writeDispute: { because: ['D05', 'D02', 'D03', 'X13'] },
  sayRefused: { because: ['D05', 'D01', 'C03'] },
  saySilent: { because: ['D05', 'D01', 'C03'] },
  submitOnceThenWatch: { because: ['D07', 'D08', 'C05', 'L08'] },
  reportFakeToo: { because: ['D14', 'A12'] },
  stayOffThePhone: { because: ['B13'], part: 'mind' },

  // Proof
  evidenceChat: { because: ['D06', 'D11', 'D13'], part: 'proof' },
  evidenceGoods: { because: ['D06'], part: 'proof' },
  evidenceOrder: { because: ['D06'], part: 'proof' },
  evidenceDefect: { because: ['D06', 'consumer23'], part: 'proof' },
  evidencePromise: { because: ['D12', 'D13', 'onlineDisputes'], part: 'proof' },
  evidenceComparison: { because: ['D12', 'D14'], part: 'proof' },
  evidenceIntact: { because: ['consumer25'], part: 'proof' },
  evidenceNotShipped: { because: 'care', part: 'proof' },
  evidenceTracking: { because: ['commerce20'], part: 'proof' },
  evidenceNotReceived: { because: 'care', part: 'proof' },
  evidenceCount: { because: 'care', part: 'proof' },
  evidencePackaging: { because: 'care', part: 'proof' },
  evidenceRuling: { because: ['D08'], part: 'proof' },
  evidenceAgentChat: { because: ['D15', 'E25'], part: 'proof' },
  evidenceForReport: { because: ['D14', 'D13'], part: 'proof' },

  // Collecting what is missing
  findWhatIsMissing: { because: ['D06', 'D11'] },
  screenshotWholeCourse: { because: ['D13'] },
  askForPlainAnswer: { because: ['D11', 'D06'], taps: 'merchantChat' },
  keepOwnCopies: { because: ['D15'] },

  // Waiting and reading
  watchRulingNotices: { because: ['D07', 'D08', 'L03', 'L08', 'X9'], taps: 'notices' },
  addForgottenProof: { because: ['D06'] },
  remind48h: { because: ['C05', 'L05', 'L08'] },
  oneFilingOnly: { because: 'care', part: 'mind' },
  answerSameDay: { because: 'care' },
  openRulingNotice: { because: ['D08', 'L03'], taps: 'notices' },
  findThreeThings: { because: 'care' },
  askWhatItMeans: { because: ['D16', 'A12'], taps: 'officialSupport' },

  // Following up
  askHowItStands: { because: ['L04', 'E26', 'X21', 'C05'], taps: 'officialSupport' },
  checkRulingStatus: { because: ['L05', 'D08', 'L03'], taps: 'notices' },
  askForAnswerDate: { because: 'care' },
  remindOfDuty: { because: ['commerce61'] },
  holidaysSlower: { because: ['E28', 'E27'], part: 'mind' },
  keepAsking: { because: ['L07', 'C09', 'X9'], part: 'mind' },

  // After a win
  watchRefundStatus: { because: ['C06', 'D08'] },
  remindPayment24h: { because: ['C06', 'L05'] },
  noSideDeal: { because: 'safety', part: 'mind' },
  checkRefundStatus: { because: ['L05', 'D08'] },
  sayNotPaid: { because: ['C06', 'D09', 'L05'], taps: 'officialSupport' },
  askForEnforcement: { because: ['D09', 'L05', 'commerce58'] },

  // Review
  readWhyLost: { because: ['D12', 'D08'], taps: 'notices' },
  findNewProof: { because: ['D10', 'L06', 'D11'] },
  fileReview: { because: ['D10', 'L06', 'X27'], taps: 'review' },
  askForHumanAndReasons: { because: ['X27', 'commerce63', 'commerce59'] },

  // Calling again, complaining of an agent
  checkNoticesFirst: { because: ['C07', 'L03'], taps: 'notices' },
  sayThreeThings: { because: ['L02', 'E25', 'C07'] },
  askForSameAgent: { because: ['L01', 'E25', 'L07'] },
  writeOrCall: { because: ['M02', 'M04', 'M03', 'X22'] },
  followUpLockedOut: { because: ['D20', 'M05'], taps: 'wechatAccount' },
  pushProviderToo: { because: ['commerce57'] },
  writeWhatHappened: { because: ['E25'] },
  complainInSupport: { because: ['E29', 'F03', 'commerce59'] },
  rateTheService: { because: ['E29'] },
  disputeGoesOn: { because: 'care', part: 'mind' },

  // Asking support, reporting a shop
  sayItInOneMessage: { because: ['E31', 'E19'] },
  sayNoButton: { because: ['D01', 'D04', 'X10'] },
  otherWaysIn: { because: ['D17', 'D18', 'D19', 'X10'], taps: 'officialSupportOther' },
  tryWechatAccount: { because: ['D20', 'M05'], taps: 'wechatAccount' },
  sayIfUrgent: { because: ['C08', 'X9'] },
  reportInApp: { because: ['D14', 'A12'] },
  reportOnlyFacts: { because: 'care' },
  platformMustTakeReports: { because: ['commerce59', 'commerce38'] },
  refundSeparately: { because: 'care' },
} as const satisfies Readonly<Record<string, Task>>
