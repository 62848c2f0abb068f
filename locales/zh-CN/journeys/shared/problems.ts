import type { ProblemWords } from '../../../words'

/** How a message names the trouble, by the answer a person gave; the more exact answer wins. */
export const problems = {
  'issue.quality': '商品有质量问题，或和描述不符',
  'issue.fake': '商品疑似假货，或和宣传不符',
  'issue.delivery': '发货或收货出了问题',
  'delivery.notShipped': '付款后一直没有发货',
  'delivery.stuck': '物流一直没有更新，货没有送到',
  'delivery.signedNotReceived': '物流显示已签收，但我没有收到货',
  'delivery.short': '收到的商品少件或漏发',
  'delivery.damaged': '收到时商品已经破损',
  'delivery.courier': '快递投递出了问题',
  'issue.noReason': '商品不想要了，退款没有谈成',
  'noReason.notReceived': '货还没收到，申请退款没有办成',
  'noReason.withinSevenDays': '收货七天内申请无理由退货，没有办成',
  'noReason.unsure': '申请无理由退货，没有办成',
  'returnExceptions.notConfirmed': '申请无理由退货，商家说不支持',
  'issue.change': '收货信息需要修改',
} satisfies ProblemWords
