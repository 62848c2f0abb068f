import type { Scenario } from './scenario'

/** Asking the platform to step in: neither as something to do nor as the way an answer leads, but for a refusal. */
const notThePlatformYet = {
  tasks: ['openPlatformStep', 'writeDispute', 'submitOnceThenWatch'],
  wordsTo: ['platformForm'],
  leadsTo: { step: 'askPlatform', but: ['stage.refused'] },
  says: /(?<!不是|和)(?:申请|提交|点)“?平台介入/,
} as const

/** A buyer and the merchant. */
export const withMerchant: readonly Scenario[] = [
  {
    id: 'T01',
    trouble: '衣服有破洞，我10分钟前刚给商家发了消息，还没回',
    walk: ['start.bought', 'issue.quality', 'goods.none', 'stage.noReply', 'silence.within30min'],
    step: 'waitForReply',
    holds: [
      ['拍破洞照片并发到聊天', 'qualityPhotos', 'sendPhotos'],
      ['说明问题+诉求(想退款)', 'sayProblemAndWish'],
      ['截图保存聊天', 'saveChat'],
      ['30分钟后再看', 'waitHalfHour'],
      ['确认收到的不是“自动回复”', 'autoReply'],
    ],
    never: notThePlatformYet,
  },
  {
    id: 'T03',
    trouble: '商家23小时没处理退款，也没明确拒绝',
    walk: ['start.bought', 'issue.quality', 'goods.none', 'stage.noReply', 'silence.within24h'],
    step: 'remindAndWait',
    holds: [
      ['确认首次联系时间', 'confirmFirstContact'],
      ['已提交售后申请', 'fileAfterSales'],
      ['保存聊天截图', 'saveChat'],
      ['设24小时提醒', 'setReminder24h'],
    ],
    never: notThePlatformYet,
  },
  {
    id: 'T07',
    trouble: '没找商家，直接想让平台退款',
    walk: ['start.bought', 'issue.quality', 'goods.none', 'stage.notYet'],
    step: 'contactMerchant',
    holds: [
      ['在商品页或订单页联系商家', 'writeToMerchant'],
      ['描述问题并传照片', 'writeToMerchant', 'sendPhotos'],
      ['保存聊天截图', 'saveChat'],
      ['可先提交售后申请', 'fileAfterSales'],
    ],
    never: notThePlatformYet,
  },
  {
    id: 'T17',
    trouble: '下单后想改地址，还没发货',
    walk: ['start.bought', 'issue.ask', 'ask.change', 'changeOrder.notShipped'],
    step: 'changeBeforeShipping',
    holds: [
      ['订单页联系商家说明新地址', 'tellNewAddress'],
      ['确认商家回复并截图', 'changeConfirmed'],
      ['若商家不回继续提醒', 'keepReminding'],
      ['若已发货改走快递', 'lookAgainShipped'],
    ],
    never: { ...notThePlatformYet, leadsTo: { step: 'askPlatform', but: [] }, says: /平台介入/ },
  },
]
