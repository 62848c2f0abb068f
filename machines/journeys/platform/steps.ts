import type { platform } from './flow'
import { only, type Step } from '../step'

/** The proof that hangs on what went wrong, and comes on top of chat, goods and order. */
const proofByProblem = [
  only('issue.quality', 'evidenceDefect'),
  only('issue.fake', 'evidencePromise', 'evidenceComparison'),
  only('issue.noReason', 'evidenceIntact'),
  only('delivery.notShipped', 'evidenceNotShipped'),
  only('delivery.stuck', 'evidenceTracking'),
  only('delivery.signedNotReceived', 'evidenceTracking', 'evidenceNotReceived'),
  only('delivery.short', 'evidenceTracking', 'evidenceCount'),
  only('delivery.damaged', 'evidenceTracking', 'evidencePackaging'),
  only('delivery.unsure', 'evidenceTracking'),
  only('cancelBeforeReceipt.disputed', 'evidenceTracking'),
] as const

export const platformSteps = {
  askPlatform: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'openPlatformStep',
      'pickRefundType',
      'writeDispute',
      only('stage.refused', 'sayRefused'),
      only('keepNegotiating.refused', 'sayRefused'),
      only('silence.over24h', 'saySilent'),
      'evidenceChat',
      'evidenceGoods',
      'evidenceOrder',
      ...proofByProblem,
      only('issue.fake', 'reportFakeToo', 'stayOffThePhone'),
      'submitOnceThenWatch',
    ],
    messages: ['disputeRefused', 'disputeSilent'],
    deadline: 'platform48h',
  },

  collectProof: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'findWhatIsMissing',
      'screenshotWholeCourse',
      'askForPlainAnswer',
      'keepOwnCopies',
      'keepCodesSecret',
      'evidenceChat',
      'evidenceGoods',
      'evidenceOrder',
      ...proofByProblem,
    ],
    messages: ['plainAnswer'],
  },

  ruling: { kind: 'question', rung: 'platform', facts: ['C05', 'C09', 'X9', 'D08', 'L05', 'L08'] },

  waitForRuling: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'watchRulingNotices',
      'addForgottenProof',
      'remind48h',
      'oneFilingOnly',
      'answerSameDay',
      'keepCodesSecret',
    ],
    deadline: 'platform48h',
    waits: true,
  },

  readTheNotice: {
    kind: 'action',
    rung: 'platform',
    tasks: ['openRulingNotice', 'findThreeThings', 'evidenceRuling', 'askWhatItMeans', 'keepCodesSecret'],
    messages: ['noticeQuestion'],
  },

  followUp: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'askHowItStands',
      'checkRulingStatus',
      'askForAnswerDate',
      'remindOfDuty',
      'keepCodesSecret',
      'noteAgentAndTicket',
      'notePromisedTime',
      'holidaysSlower',
      'keepAsking',
    ],
    messages: ['progressRequest'],
    reach: 'inApp',
  },

  turnedBack: { kind: 'question', rung: 'platform', facts: ['D02', 'D06', 'D11', 'D12'] },

  afterWin: { kind: 'question', rung: 'platform', facts: ['C06', 'D09', 'L05'] },

  waitForPayment: {
    kind: 'action',
    rung: 'platform',
    tasks: ['watchRefundStatus', 'remindPayment24h', 'noSideDeal', 'keepCodesSecret', 'evidenceRuling'],
    deadline: 'payment24h',
    waits: true,
  },

  demandEnforcement: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'checkRefundStatus',
      'sayNotPaid',
      'askForEnforcement',
      'keepCodesSecret',
      'noteAgentAndTicket',
      'notePromisedTime',
      'evidenceRuling',
    ],
    messages: ['enforcement'],
    reach: 'inApp',
  },

  askReview: {
    kind: 'action',
    rung: 'review',
    tasks: [
      'readWhyLost',
      'findNewProof',
      'fileReview',
      'askForHumanAndReasons',
      'keepCodesSecret',
      'noteAgentAndTicket',
      'evidenceRuling',
      'evidenceChat',
      ...proofByProblem,
    ],
    messages: ['reviewRequest'],
  },

  callAgain: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'checkNoticesFirst',
      'sayThreeThings',
      only('lockedOut.promisePassed', 'followUpLockedOut'),
      only('accountTaken.promisePassed', 'pushProviderToo'),
      only('lockedOut.promisePassed', 'pushProviderToo'),
      'askForSameAgent',
      'writeOrCall',
      'fileInAppToo',
      'holidaysSlower',
      'keepCodesSecret',
      'noteAgentAndTicket',
      'notePromisedTime',
    ],
    messages: ['callAgainScript'],
    deadline: 'promised',
    reach: 'inApp',
  },

  complainAgent: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'writeWhatHappened',
      'complainInSupport',
      'rateTheService',
      'disputeGoesOn',
      'keepCodesSecret',
      'noteAgentAndTicket',
      'notePromisedTime',
      'evidenceAgentChat',
    ],
    messages: ['agentComplaint'],
    reach: 'inApp',
  },

  askSupport: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'openOfficialSupport',
      'sayItInOneMessage',
      only('askPlatform.noButton', 'sayNoButton'),
      'keepCodesSecret',
      'otherWaysIn',
      'tryWechatAccount',
      'writeOrCall',
      'sayIfUrgent',
      'noteAgentAndTicket',
      'notePromisedTime',
      'prepareProof',
    ],
    messages: ['supportOpening'],
    reach: 'inApp',
  },

  reportShop: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'reportInApp',
      'reportOnlyFacts',
      'platformMustTakeReports',
      'refundSeparately',
      'stayOffThePhone',
      'keepCodesSecret',
      'noteAgentAndTicket',
      'evidenceForReport',
    ],
    messages: ['shopReport'],
  },
} as const satisfies Readonly<Record<keyof typeof platform, Step>>
