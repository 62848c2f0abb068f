import type { WishWords } from '../../../words'

/** What people ask for, to be tapped into a message, by the answer that names the trouble; the more exact answer wins. */
export const wishes = {
  'issue.quality': ['退货退款，运费不由我出', '换一件好的', '修好', '退一部分，＿＿元'],
  'goods.fresh': ['坏的那部分退款，＿＿元', '全额退款', '补发好的'],
  'goods.warranty': ['免费修好，写明哪天修完', '换一台', '退货退款'],
  'issue.fake': ['退货退款，运费不由我出', '退货退款，并照承诺赔：＿＿'],
  'issue.delivery': ['把货送到，写明哪天到', '全额退款'],
  'delivery.notShipped': ['今天发货，否则退款', '全额退款，原因照实写', '发货，并照承诺赔：＿＿'],
  'delivery.cancelled': ['照单发货，写明哪天发', '全额退款，原因照实写', '全额退款，并赔我多花的＿＿元'],
  'delivery.stuck': ['查清在哪，＿＿日前送到', '重新发一件', '全额退款'],
  'delivery.signedNotReceived': ['查清交给了谁，把货送到', '重新发一件', '全额退款'],
  'delivery.short': ['补寄少的', '退少的那部分，＿＿元', '退货退款'],
  'delivery.damaged': ['换一件好的', '退货退款，运费不由我出', '退一部分，＿＿元'],
  'issue.noReason': ['退货退款'],
  'noReason.notReceived': ['取消订单，全额退款', '把货拦回，全额退款'],
  'returnExceptions.notConfirmed': ['退货退款'],
  'familyOrdered.merchantNo': ['取消还没发的订单，全额退款', '退货退款'],
  'returnLeg.noAddress': ['给我真实的退货地址、收件人和电话', '收下退货，照说好的退款'],
  'returnLeg.nothingComes': ['照说好的退款', '今天寄出换的或补的', '写明哪天修好寄回'],
  'returnLeg.disputed': ['照说好的全额退款', '拿出开箱视频和照片', '把东西原样寄回给我'],
  'returnLeg.noMoney': ['查清退到哪里，写明哪天到账'],
  'returnLeg.freight': ['退回运费，＿＿元'],
} satisfies WishWords
