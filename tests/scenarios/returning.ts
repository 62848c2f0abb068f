import type { Scenario } from './scenario'

const noReason = ['start.bought', 'issue.noReason'] as const
const agreed = ['start.bought', 'issue.quality', 'goods.none', 'stage.agreed'] as const

/** Nobody is asked to photograph what has been sent away, nor to settle in private. */
const goodsSentAway = {
  tasks: ['sendPhotos', 'qualityPhotos', 'returnParcel', 'keepIntact'],
  wordsTo: ['platformForm', 'bank', 'police'],
  calls: ['dial', 'reach'],
  says: /拍清毛病|把东西摆|冻结|自动退款|一律/,
} as const

/** Sending back what one does not want, and what happens to goods on their way back. */
export const returning: readonly Scenario[] = [
  {
    id: 'C05',
    trouble: '手机照说好的寄回了，商家说有损坏，要扣三千元修理费',
    walk: [...agreed, 'returnLeg.disputed'],
    step: 'returnDisputed',
    holds: [
      ['请商家拿出凭据', 'returnAskGrounds'],
      ['寄出时的记录', 'returnShowSending', 'returnProofSent', 'evidencePacking'],
      ['寄出前拍过的照片、序列号', 'returnProofEarlier'],
      ['被驳回就在倒计时里回应', 'returnAnswerRefusal'],
      ['修理费先不付', 'returnPayNothing'],
      ['不退钱就把原物寄回', 'returnMoneyOrGoods'],
      ['完好怎么算', 'returnWhyIntact', 'returnWhyNotIntact'],
    ],
    never: goodsSentAway,
  },
  {
    id: 'C05 无理由',
    trouble: '无理由退货寄回了，商家收到一直不退钱',
    walk: [...noReason, 'noReason.withinSevenDays', 'returnNoReason.sentBack', 'returnLeg.nothingComes'],
    step: 'returnSilent',
    holds: [
      ['要一个日子', 'returnAskDate'],
      ['运单号和签收', 'returnFillNumber', 'returnWhoSigned', 'returnProofSent'],
      ['收到 7 天内退，拖过 15 天受处罚', 'returnWhyRefund', 'returnWhySilent'],
      ['还不肯，请平台调解', 'returnThenPlatform'],
    ],
    never: { ...goodsSentAway, leadsTo: { step: 'askPlatform', but: ['returnLeg.refused'] } },
  },
  {
    id: 'C07',
    trouble: '手机当天激活，软件一直闪退，商家说激活了就是二手，不退',
    walk: [...noReason, 'noReason.special'],
    step: 'returnExceptions',
    holds: [
      ['四类', 'checkException', 'returnWhyFour'],
      ['要确认的三类：激活、拆封', 'returnConfirmable', 'returnWhyConfirmable'],
      ['有没有让我确认过', 'findConfirmation', 'askWhereConfirmedTask', 'lawNoConfirmation'],
      ['激活、密封、吊牌会不会影响“完好”', 'returnStillIntact'],
      ['有毛病是另一条路', 'faultIsAnotherRoad'],
    ],
    never: { wordsTo: ['platformForm'], says: /激活了就不能退|激活了也能退/ },
  },
  {
    id: 'C38',
    trouble: '保税仓的东西，商家写“海外商品不退不换”',
    walk: [...noReason, 'noReason.special'],
    step: 'returnExceptions',
    holds: [['海外不是不能退的一类，先问确认', 'returnOverseas', 'findConfirmation']],
    never: { says: /一定能退/ },
  },
  {
    id: 'C41',
    trouble: '换的货寄来了，商家叫先确认、先好评，修好的也没下文',
    walk: [...agreed, 'returnLeg.nothingComes'],
    step: 'returnSilent',
    holds: [
      ['先看再确认', 'lookBeforeConfirming'],
      ['没办好不撤申请', 'keepCaseOpen'],
      ['换、补、修不能拖；修理时间不算', 'returnWhyOwed', 'lawWarranty'],
      ['答应过的话留着', 'returnProofPromise'],
    ],
    never: goodsSentAway,
  },
  {
    id: 'C41 先退',
    trouble: '刚申请无理由退货，商家叫先点确认收货、加微信退',
    walk: [...noReason, 'noReason.withinSevenDays'],
    step: 'returnNoReason',
    holds: [
      ['申请退货退款', 'fileNoReasonReturn'],
      ['退货包运费先看', 'checkFreight'],
      ['别点确认收货', 'dontConfirm'],
      ['钱只从订单里退', 'moneyThroughOrder'],
      ['按页面的时间寄回，留好快递单', 'sendBackInTime', 'returnParcel'],
    ],
    never: { wordsTo: ['platformForm', 'bank'], leadsTo: { step: 'askPlatform', but: [] } },
  },
  {
    id: 'R01',
    trouble: '商家同意退货，可是不给地址；照发货地址寄去又被拒收',
    walk: [...agreed, 'returnLeg.noAddress'],
    step: 'returnBlocked',
    holds: [
      ['要地址、收件人、电话', 'returnAskAddress', 'returnWhyAddress'],
      ['别猜着寄', 'returnNoGuessing'],
      ['拒收问清快递', 'returnRefusedAtDoor', 'returnProofRefused'],
      ['寄回的倒计时别过', 'returnWatchClock'],
      ['15 天是处罚的线', 'returnWhyBlocked'],
    ],
    never: goodsSentAway,
  },
  {
    id: 'R02',
    trouble: '衣服有洞退回去了，运费十二块没给，页面写着退货包运费',
    walk: [...agreed, 'returnLeg.freight'],
    step: 'freightUnpaid',
    holds: [
      ['有毛病的商家出', 'freightAskMerchant', 'lawQuality'],
      ['退货包运费看页面', 'freightReadPage', 'freightLabelShot'],
      ['付款截图', 'freightReceipt'],
      ['没到账找官方客服', 'freightAskSupport'],
    ],
    never: goodsSentAway,
  },
  {
    id: 'R03',
    trouble: '商家同意了，我不知道现在该谁动，写着“待买家处理”',
    walk: [...agreed, 'returnLeg.unsure'],
    step: 'readTheReturn',
    holds: [
      ['从退款/售后进去看', 'returnOpenPage'],
      ['轮到我就在倒计时里回应', 'returnReadYours'],
      ['退款成功要去看钱', 'returnReadPaid'],
    ],
    never: { wordsTo: ['platformForm', 'bank'], calls: ['dial', 'reach'] },
  },
  {
    id: 'R04',
    trouble: '还没发货，不想要了',
    walk: [...noReason, 'noReason.notReceived'],
    step: 'cancelBeforeReceipt',
    holds: [
      ['申请退款，选仅退款', 'cancelInOrder'],
      ['请商家先别发货', 'askNotToShip'],
      ['钱到账才算', 'watchRefund'],
    ],
    never: { wordsTo: ['platformForm'], leadsTo: { step: 'askPlatform', but: [] } },
  },
  {
    id: 'R05',
    trouble: '收到九天了，没拆，想退',
    walk: [...noReason, 'noReason.overSevenDays'],
    step: 'returnTooLate',
    holds: [
      ['问商家肯不肯', 'askGoodwill'],
      ['再数一遍日子', 'countDaysAgain'],
      ['写过更久就要兑现', 'longerPromise', 'returnWhyPromise'],
      ['有毛病是另一条路', 'faultIsAnotherRoad'],
    ],
    never: { wordsTo: ['platformForm'], says: /态度|客气/ },
  },
]
