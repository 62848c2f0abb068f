import { except, folded, inHand, only, wentBack, type Step } from '../step'
import type { buyer } from './flow'

/** Nothing to hold in one's hands yet. */
const nothingCame = ['delivery.notShipped', 'delivery.cancelled', 'delivery.stuck', 'delivery.signedNotReceived', 'noReason.notReceived'] as const

/** Nobody has anything to picture here: nothing came, or it went back. */
const noPictures = [...nothingCame, ...wentBack] as const

const kindIsPlain = [
  'issue.quality',
  'issue.fake',
  'delivery.damaged',
  'delivery.short',
  'noReason.withinSevenDays',
  'noReason.unsure',
  ...nothingCame,
] as const

/** The kind of after-sales to choose. */
const kind = [
  only('goods.fresh', 'kindFresh'),
  only('goods.warranty', 'kindWarranty'),
  only(['goods.none', 'issue.fake', 'delivery.damaged'], 'kindGoodsHere'),
  only(nothingCame, 'kindNothingCame'),
  only('delivery.short', 'kindShort'),
  only(['noReason.withinSevenDays', 'noReason.unsure'], 'kindNoReason'),
  except(kindIsPlain, 'kindAny'),
] as const

const proof = [
  inHand('issue.quality', 'qualityPhotos'),
  only('goods.warranty', 'warrantyProof'),
  only('issue.fake', 'fakePromise'),
  inHand('issue.fake', 'fakeCompare'),
  only('delivery.notShipped', 'notShippedProof'),
  only('delivery.stuck', 'stuckProof'),
  only('delivery.signedNotReceived', 'signedProof'),
  inHand('delivery.short', 'shortProof'),
  inHand('delivery.damaged', 'damagedProof'),
] as const

/** What the buyer may ask for, in plain words. */
const rights = [
  only('goods.none', 'rightsQuality'),
  only('goods.fresh', 'rightsFresh'),
  only('goods.warranty', 'rightsWarranty'),
  only('issue.fake', 'rightsFake'),
  only('delivery.notShipped', 'orderIsContract'),
  only(['delivery.stuck', 'delivery.signedNotReceived', 'delivery.damaged'], 'transportRisk'),
  only('delivery.short', 'senderKnows'),
] as const

/** The articles behind it. */
const law = [
  only(['goods.none', 'goods.warranty'], 'lawQuality'),
  only(['goods.none', 'issue.fake', 'delivery.damaged'], 'lawKeptGoods'),
  only('goods.fresh', 'lawFresh', 'lawFreshHours'),
  only('goods.warranty', 'lawWarranty'),
  only('issue.fake', 'lawFake', 'lawElder'),
  only('delivery.notShipped', 'lawOrder', 'lawPrepaid'),
  only(['delivery.stuck', 'delivery.signedNotReceived', 'delivery.damaged', 'delivery.short'], 'lawTransport'),
  only('delivery.stuck', 'lawFalseTracking'),
  only(['delivery.signedNotReceived', 'delivery.damaged'], 'lawCourier'),
  only('delivery.short', 'lawShort'),
  only(['noReason.withinSevenDays', 'noReason.unsure'], 'lawSevenDays'),
  only('returnExceptions.notConfirmed', 'lawNoConfirmation'),
] as const

const cite = [
  only(['noReason.withinSevenDays', 'noReason.unsure'], 'citeSevenDays'),
  only('returnExceptions.notConfirmed', 'citeNoConfirmation'),
] as const

/** From what went wrong to what was agreed with the merchant, and what is left once the page has closed. */
export const buyerSteps = {
  issue: { kind: 'question', rung: 'start', facts: ['A08', 'A11', 'A12'] },
  goods: { kind: 'question', rung: 'start' },
  delivery: { kind: 'question', rung: 'start', facts: ['A11', 'commerce20'] },
  stage: { kind: 'question', rung: 'merchant', facts: ['A13', 'M06', 'B08', 'C03', 'C04', 'X13', 'orderStates'] },
  silence: { kind: 'question', rung: 'wait', facts: ['B08', 'C02', 'C03'] },

  contactMerchant: {
    kind: 'action',
    rung: 'merchant',
    tasks: [
      // Some things come before writing: looking for the parcel, and picturing what rots.
      except(['goods.fresh', 'delivery.signedNotReceived'], 'writeToMerchant'),
      inHand('goods.fresh', 'freshToday'),
      only('goods.fresh', 'writeToMerchant'),
      only('delivery.signedNotReceived', 'lookForParcel', 'writeToMerchant'),
      'fileAfterSales',
      ...kind,
      only('goods.fresh', 'pickupPoint'),
      only('delivery.notShipped', 'urgeDispatch'),
      folded('special', only('goods.warranty', 'installFee'), only('delivery.notShipped', 'voucherRefused'), only('delivery.signedNotReceived', 'stationLost')),
      only('delivery.stuck', 'askTrace'),
      only(['delivery.notShipped', 'delivery.stuck'], 'lateCompensation'),
      ...cite,
      ...proof,
      except(noPictures, 'sendPhotos'),
      'saveChat',
      'promiseBadges',
      'dontConfirm',
      only('delivery.notShipped', 'trueReason'),
      ...rights,
      only('issue.fake', 'fakeInWriting'),
      'largeSum',
      ...law,
    ],
    messages: ['tellMerchant'],
    deadline: 'merchant24h',
  },

  waitForReply: {
    kind: 'action',
    rung: 'wait',
    ruledOut: ['stage.notYet'],
    tasks: [
      'waitHalfHour',
      'autoReply',
      'sayProblemAndWish',
      inHand('goods.fresh', 'freshToday'),
      'fileAfterSales',
      ...proof,
      except(noPictures, 'sendPhotos'),
      'saveChat',
      'dontConfirm',
      'shopHours',
      only('issue.fake', 'fakeInWriting'),
      'stayInApp',
    ],
    messages: ['addToMerchant'],
    deadline: 'reply30min',
    waits: true,
  },

  remindAndWait: {
    kind: 'action',
    rung: 'wait',
    ruledOut: ['stage.notYet'],
    tasks: [
      'sendReminder',
      'lookAtRequest',
      'fileAfterSales',
      'confirmFirstContact',
      'setReminder24h',
      folded('more', ...kind, inHand('goods.fresh', 'freshToday'), only('goods.fresh', 'pickupPoint'), only('delivery.stuck', 'askTrace')),
      'saveChat',
      ...proof,
      'dontConfirm',
      'shopHours',
      only('issue.fake', 'fakeInWriting'),
    ],
    messages: ['remindMerchant'],
    deadline: 'merchant24h',
    waits: true,
  },

  readTheChat: {
    kind: 'action',
    rung: 'merchant',
    tasks: [
      'openRequestPage',
      only('silence.unsure', 'findLastHuman', 'countSince'),
      'stateYours',
      'stateTheirs',
      'stateAgreed',
      'stateElsewhere',
      folded('more', 'openOrderChat', 'readChatHeader', 'offerOrRefusal', 'findLastHuman', 'countSince'),
      'saveChat',
      'dontConfirm',
    ],
    mustActBy: 'buyerMustAct',
  },

  keepNegotiating: {
    kind: 'action',
    rung: 'merchant',
    tasks: [
      'weighOffer',
      'lookAtRequest',
      'askForDate',
      'fileAfterSales',
      inHand('goods.fresh', 'freshToday'),
      'saveChat',
      only('issue.fake', 'fakePromise'),
      'keepCaseOpen',
      'notYetPlatform',
      ...rights,
      'stayInApp',
      ...law,
    ],
    messages: ['askForPlan'],
    mustActBy: 'buyerMustAct',
  },

  declineOffer: {
    kind: 'action',
    rung: 'merchant',
    ruledOut: ['stage.notYet'],
    tasks: [
      'declineInWriting',
      'lookAtRequest',
      'fileAfterSales',
      'askYesOrNo',
      'noteDeclineTime',
      'saveChat',
      ...proof,
      ...rights,
      'dontConfirm',
      only('issue.fake', 'fakeInWriting'),
      ...cite,
      ...law,
    ],
    messages: ['refuseOffer'],
    mustActBy: 'buyerMustAct',
  },

  takeAgreed: {
    kind: 'action',
    rung: 'merchant',
    tasks: [
      'agreeInWriting',
      'checkAgreedWords',
      'followAgreement',
      'sendBackInTime',
      'refuseAtDoor',
      'returnParcel',
      'saveChat',
      'keepCaseOpen',
      'moneyThroughOrder',
      'lookBeforeConfirming',
    ],
    messages: ['confirmAgreed'],
    mustActBy: 'sendBackBy',
  },

  sellerCancels: {
    kind: 'action',
    rung: 'merchant',
    tasks: [
      'cancelAskWhy',
      'cancelChoose',
      'cancelTrueReason',
      'cancelNoExtra',
      'lateCompensation',
      folded('special', 'cancelAlready'),
      'cancelProof',
      'saveChat',
      'cancelCoupon',
      'cancelPriceError',
      'moneyThroughOrder',
      'lawOrder',
      'lawPerform',
      'lawMistake',
      'lawPrepaid',
      'dontConfirm',
    ],
    messages: ['answerCancel'],
  },

  afterWindow: {
    kind: 'action',
    rung: 'merchant',
    tasks: [
      'windowLookWhy',
      'windowFileAgain',
      'windowWrite',
      only('goods.warranty', 'windowWarranty'),
      'windowAskSupport',
      'windowProof',
      'saveChat',
      'windowRightsStay',
      'dontConfirm',
      only('goods.warranty', 'rightsWarranty'),
      only('goods.none', 'rightsQuality'),
      'keepCodesSecret',
      only(['goods.none', 'goods.warranty'], 'lawQuality'),
      only('goods.warranty', 'lawWarranty'),
      'lawAfterWindow',
    ],
    messages: ['askAfterWindow'],
  },
} as const satisfies Readonly<Record<keyof typeof buyer, Step>>
