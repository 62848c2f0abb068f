import type { seller } from './flow'
import { only, type Step } from '../step'

/** Sellers keep to the platform's rung, then go outside: no consumer line stands anywhere on their road. */
export const sellerSteps = {
  seller: { kind: 'question', rung: 'platform', facts: ['A04', 'A06', 'A09', 'A10', 'X8'] },
  sellerShop: { kind: 'question', rung: 'platform', facts: ['A05'] },
  sellerCustomers: { kind: 'question', rung: 'platform', facts: ['G08', 'H01', 'H16'] },

  sellerEmergency: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'sellerOpenEmergency',
      'sellerPrepareShop',
      'sellerNoticeProof',
      'sellerBrandProof',
      'sellerUrgentProof',
      'noteAgentAndTicket',
      'sellerNotePromise',
      'sellerPhoneLast',
      'keepCodesSecret',
    ],
    messages: ['sellerEmergencyNote'],
    deadline: 'promised',
  },

  sellerAppeal: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'sellerOpenAppeal',
      'sellerNoticeProof',
      'sellerBrandProof',
      only('sellerWeChat.penalised', 'sellerChatProof'),
      only('sellerTools.penalised', 'sellerReplyProof'),
      'sellerAskReasons',
      'sellerPrepareShop',
      'noteAgentAndTicket',
      'sellerNotePromise',
      'keepCodesSecret',
    ],
    messages: ['sellerAppealText'],
    deadline: 'promised',
  },

  sellerDeposit: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'sellerAskDeposit',
      'sellerFrozenIsUrgent',
      'sellerDepositProof',
      'sellerDepositTerms',
      'sellerPrepareShop',
      'sellerChaseDeposit',
      'noteAgentAndTicket',
      'sellerNotePromise',
      'keepCodesSecret',
    ],
    messages: ['sellerDepositAsk'],
    deadline: 'promised',
  },

  sellerRoutine: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'sellerAskRoutine',
      'sellerWriteOneThing',
      'sellerPrepareShop',
      'sellerPhoneLast',
      'sellerCallMorning',
      'sellerKeysClaim',
      'noteAgentAndTicket',
      'sellerNotePromise',
      'keepCodesSecret',
    ],
    messages: ['sellerQuestion'],
    deadline: 'promised',
  },

  sellerOrder: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'sellerCheckOrders',
      'sellerHoldShipping',
      'sellerAskOrder',
      'sellerOrderProof',
      'sellerAskHelp',
      'sellerPrepareShop',
      'noteAgentAndTicket',
      'sellerNotePromise',
      'keepCodesSecret',
    ],
    messages: ['sellerAskOrderNumber', 'sellerMissingOrder'],
    deadline: 'promised',
  },

  sellerCampaign: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'sellerAskCampaign',
      'sellerCampaignIsUrgent',
      'sellerCampaignProof',
      'sellerReadConditions',
      'sellerPrepareShop',
      'noteAgentAndTicket',
      'sellerNotePromise',
      'keepCodesSecret',
    ],
    messages: ['sellerQuestion'],
    deadline: 'promised',
  },

  sellerSupport: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'sellerAskHelp',
      'sellerSeparateSupport',
      'sellerWriteOneThing',
      only('sellerRefund.noResult', 'sellerRefundProof'),
      'sellerPrepareShop',
      'sellerPhoneLast',
      'sellerCallMorning',
      'noteAgentAndTicket',
      'sellerNotePromise',
      'keepCodesSecret',
    ],
    messages: ['sellerQuestion'],
    deadline: 'promised',
  },

  sellerRefund: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'sellerOpenRefund',
      'sellerTimerDecides',
      'sellerReadReason',
      'sellerAnswerRefund',
      'sellerRefundProof',
      'sellerRefundOnly',
      'sellerStayInApp',
      'keepCodesSecret',
    ],
    messages: ['sellerRefundAgree', 'sellerRefundTalk'],
    deadline: 'sellerRefund24h',
  },

  sellerTools: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'sellerUsePddTool',
      'sellerNotQianniu',
      'sellerWelcome',
      'sellerReplyRate',
      'sellerServe',
      'sellerWeekly',
      'sellerToolSlow',
      'sellerStayInApp',
      'keepCodesSecret',
    ],
  },

  sellerWeChat: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'sellerStopMoving',
      'sellerUsePddTool',
      'sellerPenaltyCase',
      'sellerSayAgain',
      'sellerChatProof',
      'sellerToolSlow',
      'keepCodesSecret',
    ],
    messages: ['sellerStayHere'],
  },

  sellerCallBuyer: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'sellerMessageFirst',
      'sellerCallOnlyIfNeeded',
      'sellerCallManner',
      'sellerWriteAfterCall',
      'sellerAskNoCodes',
      'sellerStayInApp',
      'keepCodesSecret',
    ],
    messages: ['sellerBuyerQuestion'],
  },

  sellerFollowUp: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'sellerChaseNow',
      'sellerAskReasons',
      'sellerNewProof',
      only('sellerRefund.platformRuled', 'sellerRefundOnly'),
      only('sellerDeposit.noResult', 'sellerDepositTerms'),
      'sellerPrepareShop',
      'sellerPhoneLast',
      'noteAgentAndTicket',
      'sellerNotePromise',
      'keepCodesSecret',
    ],
    messages: ['sellerChase'],
    deadline: 'promised',
  },

  sellerOutside: {
    kind: 'question',
    rung: 'outside',
  },

  sellerReport: {
    kind: 'action',
    rung: 'outside',
    tasks: [
      'sellerFileReport',
      'sellerReportGrounds',
      'sellerRuleChange',
      'sellerRulesProof',
      'tradeReportFacts',
      'tradeReportNotMoney',
      'tradeNoteReceipt',
      'keepCodesSecret',
    ],
    messages: ['sellerReportText'],
    dial: ['consumer', 'city'],
  },

  sellerCourt: {
    kind: 'action',
    rung: 'outside',
    tasks: [
      'sellerReadAgreement',
      'sellerOriginalRecords',
      'tradeThreeYears',
      'tradeSmallClaim',
      'sellerCourtProof',
      'tradeLegalAid',
      'keepCodesSecret',
    ],
    dial: ['legalAid', 'court'],
  },

  sellerWait: {
    kind: 'ending',
    rung: 'platform',
    tasks: ['sellerNotePromise', 'sellerKeepFile', 'keepCodesSecret'],
  },

  sellerSettled: {
    kind: 'ending',
    rung: 'platform',
    tasks: ['sellerCheckBack', 'sellerKeepFile'],
  },
} as const satisfies Readonly<Record<keyof typeof seller, Step>>
