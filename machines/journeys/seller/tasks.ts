import type { Task } from '../task'

/** What a person who sells does about the shop: the back office first, proof that differs by trouble, never a consumer line. */
const shopTasks = {
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
  sellerDelayProof: { because: ['civil590'], part: 'proof' },
  sellerReplyProof: { because: ['H03', 'H08', 'X14'], part: 'proof' },
  sellerAskReasons: { because: ['platformRules19', 'X27', 'H13'] },
  sellerAskSum: { because: ['platformRules29'] },
  sellerWhyReasons: { because: ['platformRules19'], part: 'why' },
  sellerWhyDelay: { because: ['civil590'], part: 'why' },
  sellerWhyPenalty: { because: ['platformRules29'], part: 'why' },

  sellerAskDeposit: { because: ['A04', 'H17'], taps: 'sellerHelp' },
  sellerDepositTerms: { because: ['commerce58'] },
  sellerDepositProof: { because: 'care', part: 'proof' },
  sellerChaseDeposit: { because: ['H12', 'L07'] },
  sellerFrozenIsUrgent: { because: ['A06', 'F07'], taps: 'sellerEmergency', part: 'mind' },
  sellerWhyDeposit: { because: ['commerce58'], part: 'why' },

  sellerAskHelp: { because: ['H17', 'H18'], taps: 'sellerHelp' },
  sellerSeparateSupport: { because: ['A09', 'A10', 'X8'], part: 'mind' },
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

  sellerUsePddTool: { because: ['H01', 'X16'], taps: 'sellerMessages' },
  sellerNotQianniu: { because: ['H02', 'X16'], part: 'mind' },
  sellerWelcome: { because: ['H04', 'H15'] },
  sellerReplyRate: { because: ['H03', 'H08', 'X14'] },
  sellerServe: { because: ['H14'] },
  sellerWeekly: { because: ['H04'] },
  sellerToolSlow: { because: ['H07'] },
  sellerStayInApp: { because: ['G08'], part: 'mind' },

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
  sellerReportGrounds: { because: ['commerce35', 'platformRules27'] },
  sellerRuleChange: { because: ['commerce34', 'platformRules12'] },
  sellerRulesProof: { because: ['commerce33'], part: 'proof' },
  sellerWhyReport: { because: ['complaint3', 'complaint16', 'complaint31'], part: 'why' },
  sellerWhyGrounds: { because: ['commerce35', 'platformRules27', 'platformRules28'], part: 'why' },
  sellerWhyRules: { because: ['commerce33', 'commerce34', 'platformRules12'], part: 'why' },

  sellerReadAgreement: { because: ['commerce60'] },
  sellerOriginalRecords: { because: ['commerce62'] },
  sellerCourtProof: { because: 'care', part: 'proof' },

  sellerCheckBack: { because: 'care' },
  sellerKeepFile: { because: 'care' },
} as const satisfies Readonly<Record<string, Task>>

/** Against a buyer: what came back, money that is gone, reviews as a threat. Fair to buyers who are right. */
const buyerTasks = {
  sellerOpenRefund: { because: ['H05'], taps: 'sellerRefunds' },
  sellerTimerDecides: { because: ['C13', 'H06', 'X15'] },
  sellerReadReason: { because: ['H05'] },
  sellerAnswerRefund: { because: ['H05'] },
  sellerRefundProof: { because: 'care', part: 'proof' },
  sellerRefundOnly: { because: ['platformRules27'] },
  sellerWhyRefundOnly: { because: ['platformRules27'], part: 'why' },

  wrongReturnFilm: { because: 'care' },
  wrongReturnRefuse: { because: ['H05', 'H06', 'X15'], taps: 'sellerRefunds' },
  wrongReturnCourier: { because: 'care' },
  wrongReturnSeal: { because: 'care' },
  wrongReturnPlatform: { because: ['H17', 'H18'] },
  wrongReturnVideo: { because: 'care', part: 'proof' },
  wrongReturnWeights: { because: 'care', part: 'proof' },
  wrongReturnTried: { because: ['return8'], part: 'mind' },
  wrongReturnWhy: { because: ['return8', 'return9', 'return12'], part: 'why' },

  moneyGoneLook: { because: ['C13', 'H05'] },
  moneyGoneWrite: { because: 'care', taps: 'sellerMessages' },
  moneyGoneAppeal: { because: ['H17', 'H18'], taps: 'sellerHelp' },
  moneyGoneSum: { because: 'care' },
  moneyGoneRecords: { because: ['commerce62'] },
  moneyGoneProof: { because: 'care', part: 'proof' },
  moneyGoneSent: { because: 'care', part: 'proof' },
  moneyGoneOpponent: { because: ['civil985', 'civil577'], part: 'mind' },
  moneyGoneNoThreats: { because: ['publicOrder50', 'privacy10'], part: 'mind' },
  moneyGoneWhy: { because: ['civil577', 'civil157', 'civil985'], part: 'why' },
  buyerFraud: { because: ['publicOrder58'] },
  buyerFraudWhy: { because: ['publicOrder58', 'consumerRules49', 'complaint42'], part: 'why' },

  blackmailDontPay: { because: 'safety' },
  blackmailCheckGoods: { because: 'care' },
  blackmailReport: { because: ['H17', 'H18'], taps: 'sellerHelp' },
  blackmailPolice: { because: ['publicOrder58'] },
  blackmailReply: { because: 'care' },
  blackmailWords: { because: 'care', part: 'proof' },
  blackmailSincere: { because: ['commerce39'], part: 'mind' },
  blackmailNoRemoval: { because: ['commerce39'], part: 'mind' },
  blackmailWhy: { because: ['consumerRules27', 'consumerRules49', 'publicOrder58'], part: 'why' },
  blackmailReviewWhy: { because: ['commerce39'], part: 'why' },

  priceErrorStop: { because: 'care' },
  priceErrorTell: { because: 'care', taps: 'sellerMessages' },
  priceErrorShip: { because: ['commerce49', 'civil147'] },
  priceErrorAsk: { because: ['H17', 'H18'], taps: 'sellerHelp' },
  priceErrorProof: { because: ['civilReading19'], part: 'proof' },
  priceErrorNoForcing: { because: 'care', part: 'mind' },
  priceErrorWhy: { because: ['civil147', 'civil152', 'civilReading19'], part: 'why' },
  priceErrorWhyContract: { because: ['commerce49', 'civil577'], part: 'why' },

  sellerOfficeLetter: { because: ['complaint18', 'complaint23'] },
  sellerSummonsProof: { because: ['commerce62'], part: 'proof' },
  sellerSummonsSettle: { because: 'care', part: 'mind' },
  sellerWhyMediation: { because: ['complaint18', 'complaint23'], part: 'why' },

  courtBuyerWho: { because: 'care' },
  courtBuyerWhere: { because: ['procedure24', 'procedureReading20'] },
  courtBuyerClaim: { because: ['civil577'] },
  courtBuyerDemand: { because: 'care', taps: 'sellerMessages' },
  courtBuyerWorth: { because: 'care', part: 'mind' },
  courtBuyerWhy: { because: ['procedure24', 'procedureReading20'], part: 'why' },
} as const satisfies Readonly<Record<string, Task>>

/** Lines that hold for anyone in trade, so companies who buy are given them too. */
const tradeTasks = {
  tradeThreeYears: { because: ['civil188'], part: 'mind' },
  tradeSmallClaim: { because: ['procedure165'] },
  tradeSmallClaimWhy: { because: ['procedure165'], part: 'why' },
  tradeWhyRecords: { because: ['commerce62'], part: 'why' },
  tradeLegalAid: { because: 'care' },
  tradeReportFacts: { because: 'care' },
  tradeReportNotMoney: { because: 'care', part: 'mind' },
  tradeReportRefused: { because: 'care' },
  tradeNoteReceipt: { because: 'care' },
} as const satisfies Readonly<Record<string, Task>>

export const sellerTasks = { ...shopTasks, ...buyerTasks, ...tradeTasks }
