import type { Task } from '../task'

/** What a person who sells does: the back office first, proof that differs by trouble, and never a consumer line. */
export const sellerTasks = {
  sellerOpenEmergency: { because: ['H09', 'F07', 'A06'], taps: 'sellerEmergency' },
  sellerUrgentProof: { because: ['H11', 'A06'], part: 'proof' },

  sellerPrepareShop: { because: ['E21', 'E22'], taps: 'sellerShopId' },
  sellerPhoneLast: { because: ['E07', 'E08', 'X3', 'X7'], part: 'mind' },
  sellerCallMorning: { because: ['E15', 'C12', 'X7', 'X8'] },
  sellerKeysClaim: { because: ['E09', 'X19'] },
  sellerNotePromise: { because: ['C07', 'L07', 'X21'] },

  sellerOpenAppeal: { because: ['A04', 'H17', 'H18'], taps: 'sellerHelp' },
  sellerNoticeProof: { because: ['H10'], part: 'proof' },
  sellerBrandProof: { because: ['H10'], part: 'proof' },
  sellerReplyProof: { because: ['H03', 'H08', 'X14'], part: 'proof' },
  sellerAskReasons: { because: ['platformRulesReview', 'X27', 'H13'] },

  sellerAskDeposit: { because: ['A04', 'H17'], taps: 'sellerHelp' },
  sellerDepositTerms: { because: ['commerce58'] },
  sellerDepositProof: { because: 'care', part: 'proof' },
  sellerChaseDeposit: { because: ['H12', 'L07'] },
  sellerFrozenIsUrgent: { because: ['A06', 'F07'], taps: 'sellerEmergency', part: 'mind' },

  sellerAskHelp: { because: ['H17', 'H18'], taps: 'sellerHelp' },
  sellerSeparateSupport: { because: ['A09', 'A10', 'X8'] },
  sellerAskRoutine: { because: ['A05', 'A09', 'H17'], taps: 'sellerHelp' },
  sellerWriteOneThing: { because: 'care' },

  sellerCheckOrders: { because: ['A05', 'H18'] },
  sellerHoldShipping: { because: 'safety' },
  sellerAskOrder: { because: 'safety' },
  sellerOrderProof: { because: ['A05'], part: 'proof' },

  sellerAskCampaign: { because: ['A04', 'A05', 'H17'], taps: 'sellerHelp' },
  sellerCampaignProof: { because: ['H11'], part: 'proof' },
  sellerReadConditions: { because: ['A05'] },
  sellerCampaignIsUrgent: { because: ['A06', 'H09'], taps: 'sellerEmergency', part: 'mind' },

  sellerOpenRefund: { because: ['H05'], taps: 'sellerRefunds' },
  sellerTimerDecides: { because: ['C13', 'H06', 'X15'] },
  sellerReadReason: { because: ['H05'] },
  sellerAnswerRefund: { because: ['H05'] },
  sellerRefundProof: { because: 'care', part: 'proof' },
  sellerRefundOnly: { because: ['platformRules116'] },

  sellerUsePddTool: { because: ['H01', 'X16'], taps: 'sellerMessages' },
  sellerNotQianniu: { because: ['H02', 'X16'], part: 'mind' },
  sellerWelcome: { because: ['H04', 'H15'] },
  sellerReplyRate: { because: ['H03', 'H08', 'X14'] },
  sellerServe: { because: ['H14'] },
  sellerWeekly: { because: ['H04'] },
  sellerToolSlow: { because: ['H07'] },
  sellerStayInApp: { because: ['G08'] },

  sellerStopMoving: { because: ['G08'] },
  sellerPenaltyCase: { because: ['H07', 'G08'] },
  sellerSayAgain: { because: 'care' },
  sellerChatProof: { because: ['G08'], part: 'proof' },

  sellerMessageFirst: { because: ['H16'], taps: 'sellerMessages' },
  sellerCallOnlyIfNeeded: { because: ['H16'] },
  sellerCallManner: { because: ['H14', 'H16'] },
  sellerWriteAfterCall: { because: 'care' },
  sellerAskNoCodes: { because: 'safety', part: 'mind' },

  sellerChaseNow: { because: ['L07', 'H12', 'H17'], taps: 'sellerHelp' },
  sellerNewProof: { because: 'care', part: 'proof' },

  sellerFileReport: { because: ['complaint16'] },
  sellerReportGrounds: { because: ['commerce35', 'platformRules116'] },
  sellerRuleChange: { because: ['commerce34', 'platformRules12'] },
  sellerRulesProof: { because: ['commerce33'], part: 'proof' },

  sellerReadAgreement: { because: ['commerce60'] },
  sellerOriginalRecords: { because: ['commerce62'] },
  sellerCourtProof: { because: 'care', part: 'proof' },

  sellerCheckBack: { because: 'care' },
  sellerKeepFile: { because: 'care' },

  // Lines that hold for anyone in trade, so companies who buy are given them too.
  tradeThreeYears: { because: ['civil188'], part: 'mind' },
  tradeSmallClaim: { because: ['procedure165'] },
  tradeLegalAid: { because: 'care' },
  tradeReportFacts: { because: 'care' },
  tradeReportNotMoney: { because: 'care', part: 'mind' },
  tradeNoteReceipt: { because: 'care' },
} as const satisfies Readonly<Record<string, Task>>
