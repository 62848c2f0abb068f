import type { platform } from './flow'
import { except, inHand, only, wentBack, type Step } from '../step'

/** What stands on hand where goods went back: how they were packed, and that they were sent. */
const proofOfReturn = [only('returnLeg.refused', 'evidenceSentBack', 'evidencePacking')] as const

/** Goods whose trouble has a proof of its own, or that never came: the plain photograph says nothing more. */
const notByPhoto = [
  'issue.fake',
  'goods.fresh',
  'delivery.notShipped',
  'delivery.cancelled',
  'delivery.stuck',
  'delivery.signedNotReceived',
  'delivery.short',
  'delivery.damaged',
  'cancelBeforeReceipt.disputed',
] as const

/** The proof that decides by what went wrong; nothing here asks for a new picture of goods that went back. */
const proofByProblem = [
  only('issue.fake', 'evidencePromise'),
  inHand('issue.fake', 'evidenceComparison'),
  only('issue.fake', 'evidenceExpert'),
  inHand('goods.fresh', 'evidenceFresh'),
  only(['noReason.withinSevenDays', 'noReason.overSevenDays', 'noReason.special', 'noReason.unsure'], 'evidenceReceived'),
  only('delivery.notShipped', 'evidenceNotShipped'),
  only('delivery.cancelled', 'evidenceCancelled'),
  inHand('delivery.short', 'evidenceCount'),
  inHand('delivery.damaged', 'evidencePackaging'),
  only('delivery.signedNotReceived', 'evidenceNotReceived'),
  only(
    [
      'delivery.stuck',
      'delivery.signedNotReceived',
      'delivery.short',
      'delivery.damaged',
      'delivery.unsure',
      'cancelBeforeReceipt.disputed',
    ],
    'evidenceTracking',
  ),
  only('goods.warranty', 'evidenceWarranty'),
] as const

const proof = [
  ...proofOfReturn,
  'evidenceChat',
  except([...wentBack, ...notByPhoto], 'evidenceGoods'),
  ...proofByProblem,
  only('returnLeg.refused', 'returnProofEarlier'),
  'evidenceOrder',
] as const

/** Where a test by a body both sides accept can turn the matter. */
const testing = [only(['issue.fake', 'goods.warranty', 'goods.none'], 'agreeOnTesting', 'whyTestingBody')] as const

export const platformSteps = {
  askPlatform: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      except(['stage.refused', 'stage.withPlatform', 'returnLeg.refused'], 'lookIfApproved'),
      'openPlatformStep',
      only(['stage.refused', 'returnLeg.refused'], 'answerBeforeItCloses'),
      except(wentBack, 'pickRefundType'),
      only('stage.refused', 'sayRefused'),
      only('silence.over24h', 'saySilent'),
      only('returnLeg.refused', 'sayReturnRefused'),
      only('stage.withPlatform', 'writeDispute'),
      'submitOnceThenWatch',
      only('issue.fake', 'reportFakeToo', 'stayOffThePhone'),
      'dontConfirm',
      ...proof,
      'platformDutyWhy',
      only(['issue.quality', 'issue.fake'], 'platformRefundTypeWhy'),
      only('issue.fake', 'platformPromiseWhy'),
      only('goods.fresh', 'lawFreshHours'),
      only(['goods.warranty', 'goods.none'], 'platformDurableWhy'),
      only(['noReason.withinSevenDays', 'noReason.unsure'], 'platformSevenDaysWhy'),
      only('issue.noReason', 'platformMediatesWhy'),
      only('issue.delivery', 'platformTransitWhy'),
    ],
    messages: ['disputeRefused', 'disputeSilent', 'disputeReturn'],
    deadline: 'platform48h',
    mustActBy: 'buyerMustAct',
  },

  collectProof: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'findWhatIsMissing',
      'askForPlainAnswer',
      'screenshotWholeCourse',
      ...testing,
      'keepOwnCopies',
      ...proof,
      'dontConfirm',
    ],
    messages: ['plainAnswer'],
    mustActBy: 'buyerMustAct',
  },

  ruling: { kind: 'question', rung: 'platform', facts: ['C05', 'C09', 'X9', 'D08'] },

  waitForRuling: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'watchRulingNotices',
      'addForgottenProof',
      'answerSameDay',
      'remind48h',
      'oneFilingOnly',
      'dontConfirm',
    ],
    deadline: 'platform48h',
    waits: true,
  },

  readTheNotice: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'openRulingNotice',
      'findThreeThings',
      'readStatusWords',
      'askWhatItMeans',
      'keepCodesSecret',
      'evidenceRuling',
      'dontConfirm',
    ],
    messages: ['noticeQuestion'],
  },

  followUp: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'checkRulingStatus',
      'askHowItStands',
      'askForAnswerDate',
      'noteAgentAndTicket',
      'keepCodesSecret',
      'keepAsking',
      'holidaysSlower',
      'platformDutyWhy',
    ],
    messages: ['progressRequest'],
    reach: 'inApp',
  },

  turnedBack: { kind: 'question', rung: 'platform', facts: ['D02', 'D06', 'D11', 'orderStates'] },

  afterWin: { kind: 'question', rung: 'platform', facts: ['C06', 'D09', 'L05'] },

  waitForPayment: {
    kind: 'action',
    rung: 'platform',
    tasks: ['watchRefundStatus', 'remindPayment24h', 'noSideDeal', 'lookBeforeConfirming', 'evidenceRuling'],
    deadline: 'payment24h',
    waits: true,
  },

  demandEnforcement: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'checkRefundStatus',
      'askForEnforcement',
      'noteAgentAndTicket',
      'keepCodesSecret',
      'noSideDeal',
      'evidenceRuling',
      'depositWhy',
      'platformDutyWhy',
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
      ...testing,
      'stillOutside',
      'dontConfirm',
      'evidenceRuling',
      ...proof,
      'reviewWhy',
    ],
    messages: ['reviewRequest'],
  },

  callAgain: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'sayThreeThings',
      only('lockedOut.promisePassed', 'followUpLockedOut'),
      only(['accountTaken.promisePassed', 'lockedMoney.promisePassed'], 'pushProviderToo'),
      'askForSameAgent',
      'noteAgentAndTicket',
      'writeOrCall',
      'keepCodesSecret',
      'holidaysSlower',
    ],
    messages: ['callAgainScript'],
    deadline: 'promised',
    reach: 'inApp',
  },

  complainAgent: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'complainInSupport',
      'writeWhatHappened',
      'rateTheService',
      'noteAgentAndTicket',
      'keepCodesSecret',
      'disputeGoesOn',
      'evidenceAgentChat',
      'complaintsWhy',
    ],
    messages: ['agentComplaint'],
    reach: 'inApp',
  },

  askSupport: {
    kind: 'action',
    rung: 'platform',
    tasks: [
      'openOfficialSupport',
      only('askPlatform.noButton', 'sayNoButton'),
      'pastTheBot',
      'noteAgentAndTicket',
      'otherWaysIn',
      'tryWechatAccount',
      'writeOrCall',
      'keepCodesSecret',
      'sayIfUrgent',
      'prepareProof',
      'complaintsWhy',
      only('ask.rule', 'degradingWhyReview'),
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
      'evidenceForReport',
      'reportWhy',
    ],
    messages: ['shopReport'],
  },
} as const satisfies Readonly<Record<keyof typeof platform, Step>>
