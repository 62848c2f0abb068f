import { only, type Step } from '../step'
import type { buyer } from './flow'

const deliveryProof = [
  only('delivery.notShipped', 'notShippedProof'),
  only('delivery.stuck', 'stuckProof'),
  only('delivery.signedNotReceived', 'signedProof'),
  only('delivery.short', 'shortProof'),
  only('delivery.damaged', 'damagedProof'),
] as const

const law = [
  only('issue.quality', 'rightsQuality'),
  only('delivery.notShipped', 'orderIsContract'),
  only('delivery.stuck', 'transportRisk'),
  only('delivery.signedNotReceived', 'transportRisk'),
  only('delivery.short', 'transportRisk'),
  only('delivery.damaged', 'transportRisk'),
  only('noReason.withinSevenDays', 'citeSevenDays'),
  only('noReason.unsure', 'citeSevenDays'),
  only('returnExceptions.notConfirmed', 'citeNoConfirmation'),
] as const

/** From what went wrong to what was agreed with the merchant. */
export const buyerSteps = {
  issue: { kind: 'question', rung: 'start', facts: ['A08', 'A11', 'A12'] },
  delivery: { kind: 'question', rung: 'start', facts: ['A11', 'commerce20'] },
  stage: { kind: 'question', rung: 'merchant', facts: ['A13', 'M06', 'B08', 'C03', 'C04', 'X13'] },
  silence: { kind: 'question', rung: 'wait', facts: ['B08', 'C02', 'C03'] },

  contactMerchant: {
    kind: 'action',
    rung: 'merchant',
    tasks: [
      'writeToMerchant',
      'sendPhotos',
      only('issue.quality', 'qualityPhotos'),
      only('issue.fake', 'fakePromise', 'fakeCompare', 'fakeInWriting'),
      ...deliveryProof,
      'fileAfterSales',
      'saveChat',
      ...law,
      'largeSum',
      'keepCodesSecret',
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
      'sendPhotos',
      only('issue.quality', 'qualityPhotos'),
      only('issue.fake', 'fakeInWriting'),
      ...deliveryProof,
      'saveChat',
      'shopHours',
      'stayInApp',
      'keepCodesSecret',
    ],
    messages: ['tellMerchant'],
    deadline: 'reply30min',
    waits: true,
  },

  remindAndWait: {
    kind: 'action',
    rung: 'wait',
    ruledOut: ['stage.notYet'],
    tasks: [
      'sendReminder',
      'fileAfterSales',
      'confirmFirstContact',
      'setReminder24h',
      'saveChat',
      only('issue.fake', 'fakeInWriting'),
      ...deliveryProof,
      'shopHours',
      'largeSum',
      'keepCodesSecret',
    ],
    messages: ['remindMerchant'],
    deadline: 'merchant24h',
    waits: true,
  },

  readTheChat: {
    kind: 'action',
    rung: 'merchant',
    tasks: [
      'openOrderChat',
      'readChatHeader',
      'findLastHuman',
      'countSince',
      'offerOrRefusal',
      'afterSalesStatus',
      'saveChat',
      'keepCodesSecret',
    ],
  },

  keepNegotiating: {
    kind: 'action',
    rung: 'merchant',
    tasks: [
      'weighOffer',
      'askForDate',
      'notYetPlatform',
      only('issue.fake', 'rightsFake'),
      ...law,
      'fileAfterSales',
      'saveChat',
      'stayInApp',
      'largeSum',
      'keepCodesSecret',
    ],
    messages: ['askForPlan'],
  },

  declineOffer: {
    kind: 'action',
    rung: 'merchant',
    ruledOut: ['stage.notYet'],
    tasks: [
      'declineInWriting',
      'askYesOrNo',
      'sayExactWish',
      only('issue.fake', 'rightsFake', 'fakeInWriting'),
      ...law,
      'fileAfterSales',
      'saveChat',
      'noteDeclineTime',
      'keepCodesSecret',
    ],
    messages: ['refuseOffer'],
  },

  takeAgreed: {
    kind: 'action',
    rung: 'merchant',
    tasks: [
      'followAgreement',
      'agreeInWriting',
      'checkAgreedWords',
      'returnParcel',
      'moneyThroughOrder',
      'saveChat',
      'keepCaseOpen',
      'ifNotKept',
      'keepCodesSecret',
    ],
    messages: ['confirmAgreed'],
  },
} as const satisfies Readonly<Record<keyof typeof buyer, Step>>
