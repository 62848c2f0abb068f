import type { Scenario } from './scenario'

const platform = ['start.bought', 'issue.platform'] as const

/** No theft is reported that is none, no card is frozen, and nobody is called before it is clear. */
const noTheft = {
  tasks: ['accountTellProvider', 'accountCallPolice'],
  wordsTo: ['police'],
  calls: ['dial'],
  says: /冻结|止付|打 ?110|不是我本人操作/,
} as const

const payLaterHolds = [
  ['没发货的取消', 'payLaterCancel'],
  ['在路上的拒收，到手的退', 'payLaterSendBack'],
  ['别点确认收货', 'dontConfirm'],
  ['关掉先用后付和免密', 'payLaterSwitchOff'],
  ['到期前付或提出来', 'payLaterBeforeDue'],
  ['不说成盗刷', 'payLaterTruth'],
  ['怕影响信用，问清', 'payLaterCredit'],
] as const satisfies Scenario['holds']

/** A charge, a price, an account, or an order nobody meant to place. */
export const ownOrder: readonly Scenario[] = [
  {
    id: 'C01',
    trouble: '爷爷点了“0 元下单”，来了五十四个包裹，确认收货就扣钱，没人知道开了先用后付',
    walk: [...platform, 'platformMatter.payLater'],
    step: 'payLater',
    holds: payLaterHolds,
    never: noTheft,
  },
  {
    id: 'C01 急',
    trouble: '以为账号被盗，一看是先用后付到期扣的',
    walk: ['start.urgent', 'urgent.account', 'accountTaken.notStolen'],
    step: 'payLater',
    holds: payLaterHolds,
    never: noTheft,
  },
  {
    id: 'C01 续费',
    trouble: '每个月自动扣一笔会员费，不记得什么时候开的',
    walk: [...platform, 'platformMatter.payLater'],
    step: 'payLater',
    holds: [
      ['别处的自动扣款也关', 'payLaterElsewhere'],
      ['续费前要提醒，可以随时取消', 'payLaterWhyRenewal', 'payLaterWhyCancelling'],
    ],
    never: noTheft,
  },
  {
    id: 'C02',
    trouble: '四岁的孩子拿手机下了六单，四百多块，没要密码',
    walk: [...platform, 'platformMatter.family'],
    step: 'familyOrdered',
    holds: [
      ['马上取消、申请退款', 'familyCancel'],
      ['写明是孩子点的、家长不同意', 'familyTellMerchant', 'familyNotAgreed'],
      ['年龄、谁拿着手机的证据', 'familyAge', 'familyWhoHeldIt'],
      ['不满 8 岁无效，8 岁以上看合不合年纪', 'familyWhyYoung', 'familyWhyOlder', 'familyWhySuits'],
      ['网上先推定是大人，所以要证据', 'familyWhyPresumed'],
      ['钱和东西各自退', 'familyBothBack', 'familyWhyBack'],
      ['不报盗刷、不冻卡', 'familyNotStolen'],
    ],
    never: { ...noTheft, wordsTo: ['police', 'bank'], says: /一律|不用退货|全额退/ },
  },
  {
    id: 'C02 大人',
    trouble: '妈妈点错了，下了三单一样的，还没发货',
    walk: [...platform, 'platformMatter.family'],
    step: 'familyOrdered',
    holds: [['没发货先取消，到手的七天内退', 'familyCancel', 'familyGrownUp']],
    never: { ...noTheft, wordsTo: ['police', 'bank'] },
  },
  {
    id: 'C15',
    trouble: '砍价免费拿，差 0.09% 一直砍不完',
    walk: [...platform, 'platformMatter.price'],
    step: 'priceMatter',
    holds: [
      ['先别再拉人，问清还差多少', 'priceCutGame'],
      ['活动规则截图', 'priceShotFirst'],
      ['你有权知道真实规则', 'priceWhyKnow'],
      ['要先付钱的别付', 'pricePayNothing'],
    ],
    never: { wordsTo: ['merchant', 'bank', 'police'], calls: ['dial'], says: /必须补差|一定赔/ },
  },
  {
    id: 'C17',
    trouble: '双十一预售比现货贵，价保刚过就降价，券也没用上',
    walk: [...platform, 'platformMatter.price'],
    step: 'priceMatter',
    holds: [
      ['价保页的条件和期限', 'priceReadTerms'],
      ['平台的券问官方客服', 'priceAskSupport'],
      ['实付和券的截图', 'pricePaid', 'pricePromise'],
      ['价格承诺要兑现，有界限', 'priceWhyPromise', 'priceWhyPage', 'priceWhyRaised', 'priceWhyLimit'],
      ['光是降价不等于骗人', 'priceFallsAlone'],
    ],
    never: { wordsTo: ['bank', 'police'], says: /降价必须|必须补差/ },
  },
  {
    id: 'C19',
    trouble: '商家同意退款，页面写退款成功，钱没到，原来的卡注销了',
    walk: ['start.bought', 'issue.quality', 'goods.none', 'stage.agreed', 'returnLeg.noMoney'],
    step: 'refundMissing',
    holds: [
      ['看退到哪、哪天退', 'refundWhere', 'refundLookThere'],
      ['注销的卡问原来的银行', 'refundOldCard'],
      ['问银行、支付公司', 'refundAskProvider'],
      ['要流水号', 'refundAskSupport'],
      ['怎么付的怎么退', 'refundWhyWay'],
      ['不点“领退款”', 'moneyThroughOrder'],
    ],
    never: { ...noTheft, tasks: ['sendPhotos', 'refundTwice'], says: /冻结|\d+ ?个?(?:工作)?[天日]内?到账/ },
  },
  {
    id: 'C19 两次',
    trouble: '一单扣了两次钱',
    walk: [...platform, 'platformMatter.refund'],
    step: 'refundMissing',
    holds: [
      ['对订单和金额', 'refundTwice'],
      ['支付出错要查', 'refundWhyWrong'],
    ],
    never: noTheft,
  },
  {
    id: 'C35',
    trouble: '退款多了，账号被限制，不能下单也不能聊天',
    walk: [...platform, 'platformMatter.restricted'],
    step: 'accountRestricted',
    holds: [
      ['要事实、理由、依据', 'restrictedReason', 'restrictedAsk'],
      ['申诉，要真人', 'restrictedAppeal', 'restrictedWhyReasons'],
      ['没了结的售后', 'restrictedOrders'],
      ['退款多的列出原因', 'restrictedReturns'],
      ['别找人解封', 'restrictedNoHelpers'],
    ],
    never: { ...noTheft, says: /冻结|必须解封|\d+ ?天内解/ },
  },
  {
    id: 'C35 登录',
    trouble: '登得进去，就是不让下单，以为被盗',
    walk: ['start.urgent', 'urgent.lockedOut', 'lockedOut.restricted'],
    step: 'accountRestricted',
    holds: [['要理由和真人', 'restrictedAsk', 'restrictedAppeal']],
    never: noTheft,
  },
]
