import type { ProblemWords } from '../../../words'

/**
 * How a message names the trouble, by the answer a person gave; the more exact answer wins. It fits whoever reads it,
 * and leaves a blank, so that nobody sends an empty statement.
 */
export const problems = {
  'issue.quality': '东西有毛病，＿＿（哪里坏，或哪里不一样）',
  'goods.fresh': '收到的东西有问题，＿＿（坏了几个、几斤，或差多少）',
  'goods.warranty': '东西有毛病，＿＿（什么毛病、哪天发现的，保修到哪天）',
  'issue.fake': '我怀疑是假货，或和宣传不符，＿＿（凭什么看出来）',
  'issue.delivery': '发货或收货不对，＿＿（怎么回事）',
  'delivery.notShipped': '付了款一直没有发货，＿＿（哪天付的，说好哪天发）',
  'delivery.cancelled': '付了款被要求取消订单，＿＿（说的什么原因）',
  'delivery.stuck': '物流停了，货没有到，＿＿（停在哪、从哪天起）',
  'delivery.signedNotReceived': '物流显示已签收，我没有收到，＿＿（哪天、写的谁签）',
  'delivery.short': '收到的东西不对数，＿＿（少了什么，或收到的是什么）',
  'delivery.damaged': '收到时已经坏了，＿＿（哪里坏）',
  'delivery.courier': '快递出了问题，＿＿（哪天、怎么回事）',
  'issue.noReason': '我想退货退款，＿＿（哪天收到的，东西现在怎样）',
  'noReason.notReceived': '货还没收到，我想退款，＿＿（发没发货，申请过没有）',
  'noReason.withinSevenDays': '收到七天内，我要无理由退货，＿＿（哪天收到，东西完好没有）',
  'noReason.unsure': '我要无理由退货，＿＿（哪天收到，东西完好没有）',
  'returnExceptions.notConfirmed': '我要无理由退货，被说不支持，可是＿＿（下单时没让我确认，或答应过能退）',
  'ask.change': '我要改收货信息，＿＿（改成什么）',
  'familyOrdered.merchantNo': '这一单是家里人下的，＿＿（谁下的，怎么回事）',
  'returnLeg.noAddress': '说好退货，可是寄不回去，＿＿（没给地址，或被拒收）',
  'returnLeg.nothingComes': '说好了一直没有下文，＿＿（退货、换、补还是修，哪天寄的、快递单号）',
  'returnLeg.disputed': '货已寄回，被说有问题，＿＿（说的什么，要扣多少）',
  'returnLeg.noMoney': '显示退了款，钱没有到，＿＿（哪天退的，多少钱）',
  'returnLeg.freight': '退货的运费没有给，＿＿（多少钱）',
} satisfies ProblemWords
