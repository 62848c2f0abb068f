import type { Scenario } from './scenario'

/** Confirming receipt, waiting and writing to the seller are no answer to a scam. */
const notADispute = ['writeToMerchant', 'sendReminder', 'setReminder24h'] as const

/** Somebody who is after money or codes, by letter, call or parcel. */
export const scamCases: readonly Scenario[] = [
  {
    id: 'C45',
    trouble: '“快递丢了赔你钱”，照他说的转了三万五',
    walk: ['start.approached', 'scam.money'],
    step: 'moneySent',
    holds: [
      ['先打 110', 'moneyCallPolice'],
      ['银行止付', 'moneyCallBank'],
      ['别再转', 'moneyStopPaying'],
      ['留转账记录', 'moneyKeepProof'],
      ['别信收费追款', 'moneyNoRecovery'],
    ],
    never: { tasks: notADispute, wordsTo: ['merchant', 'platformForm'], calls: ['reach'], says: /一定(?:能)?追回/ },
  },
  {
    id: 'C46',
    trouble: '“验证信用”，照他说的从网贷借了钱',
    walk: ['start.approached', 'scam.money'],
    step: 'moneySent',
    holds: [
      ['借来的钱别转出去', 'moneyStopPaying'],
      ['告诉贷款方', 'moneyBorrowed'],
    ],
    never: { tasks: notADispute, wordsTo: ['merchant'], says: /不用还|不必还/ },
  },
  {
    id: 'C45b',
    trouble: '钱被骗走，110 和银行都打不进',
    walk: ['start.urgent', 'urgent.sentMoney', 'moneySent.notThrough'],
    step: 'goInPerson',
    holds: [
      ['去派出所', 'goPolice'],
      ['去银行柜台', 'goBank'],
      ['付款的 APP 里投诉', 'goPaymentApp'],
    ],
    never: { tasks: notADispute, wordsTo: ['merchant'] },
  },
  {
    id: 'C47',
    trouble: '买便宜牛奶，包裹里只有一张提货卡和二维码',
    walk: ['start.bought', 'issue.delivery', 'delivery.card'],
    step: 'strangeParcel',
    holds: [
      ['不扫、不激活', 'parcelDontScan'],
      ['自己买的：别确认收货，要退款', 'parcelStillMyOrder'],
      ['拍下卡和快递单', 'parcelProof'],
      ['扫过了怎么办', 'parcelScanned'],
    ],
    never: { tasks: ['parcelRefuse', 'parcelPaid', ...notADispute], wordsTo: ['courier', 'merchant'] },
  },
  {
    id: 'C49',
    trouble: '老人收到没买过的包裹，货到付款 99 元',
    walk: ['start.approached', 'scam.parcel'],
    step: 'strangeParcel',
    holds: [
      ['没买过：拒收、不付', 'parcelRefuse'],
      ['不扫码', 'parcelDontScan'],
      ['已经付了：找快递公司', 'parcelPaid'],
      ['问谁寄的', 'parcelWhoSent', 'parcelWhySender'],
    ],
    never: { tasks: notADispute, wordsTo: ['merchant'], says: /归你/ },
  },
  {
    id: 'C51',
    trouble: '有个号码自称拼多多，想知道真假',
    walk: ['start.approached', 'scam.number'],
    step: 'checkNumber',
    holds: [
      ['先别拨', 'checkDontDial'],
      ['到 APP 里核对', 'checkInApp'],
      ['在本站查来历', 'checkHere'],
    ],
    never: { tasks: notADispute, calls: ['reach'], says: /(?<!别)回拨/ },
  },
  {
    id: 'C11b',
    trouble: '电话自称法院，要我转账“缴费”',
    walk: ['start.bought', 'issue.ask', 'ask.pressure', 'pressure.summons', 'answerSummons.fake'],
    step: 'scamStop',
    holds: [
      ['挂断', 'scamHangUp'],
      ['自己打 12368、110 问', 'scamCourtOrPolice'],
    ],
    never: { tasks: notADispute, calls: ['reach'] },
  },
]
