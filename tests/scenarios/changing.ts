import type { Scenario } from './scenario'

/** Changing an order, and sellers nobody can find. */
export const changingCases: readonly Scenario[] = [
  {
    id: 'C40',
    trouble: '付完款发现地址写错了',
    walk: ['start.bought', 'issue.ask', 'ask.change', 'changeOrder.notShipped'],
    step: 'changeBeforeShipping',
    holds: [
      ['先看能不能自己改', 'editItYourself'],
      ['不能就发给商家', 'tellNewAddress'],
      ['真人说改了才算', 'changeConfirmed'],
    ],
    never: { tasks: ['openPlatformStep'], calls: ['dial', 'reach'] },
  },
  {
    id: 'C23',
    trouble: '四年后才知道手机是翻新的，店早关了',
    walk: ['start.bought', 'issue.ask', 'ask.unreachable', 'merchantUnreachable.shopGone'],
    step: 'shopGone',
    holds: [
      ['向平台要商家真实信息', 'shopGoneAskIdentity'],
      ['平台给不出，平台担责', 'lawShopGone'],
      ['投诉到平台所在地', 'shopGoneComplain'],
      ['订单还在，照样交申请', 'shopGoneStillFile'],
      ['自称店主的别信', 'shopGoneNoStranger'],
      ['记工号', 'noteAgentAndTicket'],
    ],
    never: { wordsTo: ['merchant'], tasks: ['tryBothEntries', 'writeToMerchant'], says: /平台(?:必须|一定|就要)赔/ },
  },
  {
    id: 'C23',
    trouble: '商家就是联系不上',
    walk: ['start.bought', 'issue.ask', 'ask.unreachable'],
    step: 'merchantUnreachable',
    holds: [
      ['再找入口', 'tryBothEntries'],
      ['不等找到就申请', 'fileIfOrdered'],
      ['请官方客服转达', 'askSupportToRelay'],
      ['别搜电话', 'noNumberSearch'],
    ],
    never: { wordsTo: ['platformForm'] },
  },
]
