import type { Scenario } from './scenario'

/** A person who sells is sent to no consumer line, and no buyer is ever threatened. */
const consumerLine = /12315(?!.*举报)|(?:买家|消费者)(?:客服|热线)(?!.{0,6}两套)/

/** People who sell: the back office, the buyer on the other side, and what the platform decides. */
export const sellerCases: readonly Scenario[] = [
  {
    id: 'C52',
    trouble: '225 单“仅退款”，五万多没了，货也没回来，买家不理',
    walk: ['start.sell', 'seller.buyer', 'sellerBuyer.moneyGone', 'sellerMoneyGone.refused'],
    step: 'sellerCourtBuyer',
    holds: [
      ['先在平台里书面要一次', 'courtBuyerDemand'],
      ['被告是买家：整理买家信息', 'courtBuyerWho'],
      ['买家住地或收货地的法院', 'courtBuyerWhere', 'courtBuyerWhy'],
      ['一单一行算清', 'courtBuyerClaim'],
      ['退款记录和物流签收', 'moneyGoneProof', 'moneyGoneSent'],
      ['不威胁、不公开买家信息', 'moneyGoneNoThreats'],
    ],
    never: { tasks: ['sellerReadAgreement'], calls: ['reach'], wordsTo: ['merchant'], says: /告平台|入驻协议/ },
  },
  {
    id: 'C52',
    trouble: '平台判的仅退款，钱退了，货还在买家手里',
    walk: ['start.sell', 'seller.buyer', 'sellerBuyer.moneyGone'],
    step: 'sellerMoneyGone',
    holds: [
      ['看清钱是怎么退的', 'moneyGoneLook'],
      ['写给买家：还货或付款', 'moneyGoneWrite'],
      ['商家后台→帮助中心，申诉', 'moneyGoneAppeal'],
      ['一人多单像诈骗的，报案', 'buyerFraud'],
      ['不得强制退款不退货', 'sellerWhyRefundOnly'],
      ['被告是买家，不是平台', 'moneyGoneOpponent'],
    ],
    never: { wordsTo: ['merchant'], says: consumerLine },
  },
  {
    id: 'C54',
    trouble: '退回来的包裹里是砖头',
    walk: ['start.sell', 'seller.buyer', 'sellerBuyer.wrongReturn'],
    step: 'sellerWrongReturn',
    holds: [
      ['拆包全程录像、称重', 'wrongReturnFilm', 'wrongReturnVideo', 'wrongReturnWeights'],
      ['在售后申请里按时点拒绝', 'wrongReturnRefuse'],
      ['原样封存', 'wrongReturnSeal'],
      ['快递的称重和签收', 'wrongReturnCourier'],
      ['买家拆开看过、试过不算', 'wrongReturnTried'],
      ['像诈骗的，报案', 'buyerFraud'],
    ],
    never: { tasks: ['sellerTimerDecides'], wordsTo: ['merchant'], says: /24\s?小时/ },
  },
  {
    id: 'C54',
    trouble: '拆开是旧衣服，可是平台已经极速退款',
    walk: ['start.sell', 'seller.buyer', 'sellerBuyer.wrongReturn', 'sellerWrongReturn.moneyGone'],
    step: 'sellerMoneyGone',
    holds: [
      ['拆包的录像', 'wrongReturnVideo'],
      ['马上申诉', 'moneyGoneAppeal'],
      ['写给买家：还货或付款', 'moneyGoneWrite'],
    ],
    never: { wordsTo: ['merchant'], says: consumerLine },
  },
  {
    id: 'C54',
    trouble: '申诉了，平台还是判我退这一单掉包的',
    walk: ['start.sell', 'seller.buyer', 'sellerBuyer.wrongReturn', 'sellerWrongReturn.platformRuled'],
    step: 'sellerFollowUp',
    holds: [
      ['请真人再看，写明依据', 'sellerAskReasons', 'sellerWhyReasons'],
      ['要起诉，被告是买家', 'moneyGoneOpponent'],
    ],
    never: { wordsTo: ['merchant', 'buyer'], says: consumerLine },
  },
  {
    id: 'C55',
    trouble: '买家要我退 400 元，不退就留着差评',
    walk: ['start.sell', 'seller.buyer', 'sellerBuyer.blackmail'],
    step: 'sellerBlackmail',
    holds: [
      ['不付钱', 'blackmailDontPay'],
      ['留住原话', 'blackmailWords'],
      ['货真有毛病，照规则办', 'blackmailCheckGoods'],
      ['向平台举报', 'blackmailReport'],
      ['还逼就报警', 'blackmailPolice'],
      ['真心的差评不算敲诈', 'blackmailSincere'],
      ['不承诺删评', 'blackmailNoRemoval', 'blackmailReviewWhy'],
    ],
    never: { wordsTo: ['merchant'], says: /(?<!别信花钱)(?:可以|能|会)(?:帮你)?删(?:除)?(?:掉)?(?:差评|评价)|逼买家删/ },
  },
  {
    id: 'C56',
    trouble: '缺货被罚五千，不知道怎么算的',
    walk: ['start.sell', 'seller.appeal'],
    step: 'sellerAppeal',
    holds: [
      ['要平台写明依据', 'sellerAskReasons', 'sellerWhyReasons'],
      ['罚款怎么算，要说清', 'sellerAskSum', 'sellerWhyPenalty'],
      ['违规通知截图', 'sellerNoticeProof'],
    ],
    never: { calls: ['dial', 'reach'], says: /罚款(?:都|就)是?违法(?<!不是说罚款都违法)/ },
  },
  {
    id: 'C57',
    trouble: '关店两个月，保证金还没退',
    walk: ['start.sell', 'seller.deposit'],
    step: 'sellerDeposit',
    holds: [
      ['问卡在哪一步', 'sellerAskDeposit'],
      ['照协议问', 'sellerDepositTerms', 'sellerWhyDeposit'],
      ['接着问，每次记', 'sellerChaseDeposit'],
    ],
    never: { calls: ['dial', 'reach'], wordsTo: ['merchant'], says: consumerLine },
  },
  {
    id: 'C58',
    trouble: '周末店铺被封',
    walk: ['start.sell', 'seller.emergency'],
    step: 'sellerEmergency',
    holds: [['通道不开时先留言', 'sellerOpenEmergency'], ['记下答应的时间', 'noteAgentAndTicket', 'sellerNotePromise']],
    never: { calls: ['dial', 'reach'], says: /千牛/ },
  },
  {
    id: 'C59',
    trouble: '买家要加微信谈',
    walk: ['start.sell', 'seller.customers', 'sellerCustomers.wechat'],
    step: 'sellerWeChat',
    holds: [['不加微信', 'sellerStopMoving'], ['说定的在平台再写一遍', 'sellerSayAgain']],
    never: { wordsTo: ['merchant'], says: consumerLine },
  },
  {
    id: 'SB1',
    trouble: '退款申请在走，还差几小时',
    walk: ['start.sell', 'seller.buyer', 'sellerBuyer.ticking'],
    step: 'sellerRefund',
    holds: [
      ['打开退款申请，看倒计时', 'sellerOpenRefund', 'sellerTimerDecides'],
      ['看原因再定', 'sellerReadReason', 'sellerAnswerRefund'],
      ['不得强制退款不退货', 'sellerWhyRefundOnly'],
    ],
    never: { calls: ['dial', 'reach'], wordsTo: ['merchant'], says: consumerLine },
  },
]
