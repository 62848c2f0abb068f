import type { PairName } from '../../machines/flow'
import type { Scenario } from './scenario'

const quality = ['start.bought', 'issue.quality'] as const
const delivery = ['start.bought', 'issue.delivery'] as const
const askedThePlatform = { tasks: ['openPlatformStep'], wordsTo: ['platformForm'] } as const
const onlyAfterARefusal = { leadsTo: { step: 'askPlatform', but: ['stage.refused'] } } as const satisfies {
  readonly leadsTo: { readonly step: 'askPlatform'; readonly but: readonly PairName[] }
}
const never = { ...askedThePlatform, ...onlyAfterARefusal } as const

/** What people brought, from what went wrong to what was agreed, cancelled or closed. */
export const buyerCases: readonly Scenario[] = [
  {
    id: 'C08',
    trouble: '显示发货，到了镇上又被商家拦回去，或者物流是编的',
    walk: [...delivery, 'delivery.stuck', 'stage.notYet'],
    step: 'contactMerchant',
    holds: [
      ['问清在哪、谁叫退回的', 'askTrace'],
      ['截图完整物流', 'stuckProof'],
      ['看订单页的赔付承诺', 'lateCompensation'],
      ['故意不发货是欺诈，单是晚发不是', 'lawFalseTracking'],
      ['没收到别点确认收货', 'dontConfirm'],
    ],
    never: { ...never, tasks: ['openPlatformStep', 'sendPhotos', 'qualityPhotos'] },
  },
  {
    id: 'C08',
    trouble: '预售付了定金，到日子不发货',
    walk: [...delivery, 'delivery.notShipped', 'stage.notYet'],
    step: 'contactMerchant',
    holds: [
      ['催发货，要个准日子', 'urgeDispatch'],
      ['退款原因照实选', 'kindNothingCame', 'trueReason'],
      ['定金和订金不一样', 'lawPrepaid'],
      ['截图答应哪天发', 'notShippedProof'],
    ],
    never: { ...never, tasks: ['sendPhotos'], says: /双倍退|一定/ },
  },
  {
    id: 'C10',
    trouble: '商家说标错价、没货，叫我申请退款，只给张券',
    walk: [...delivery, 'delivery.cancelled'],
    step: 'sellerCancels',
    holds: [
      ['先让商家写明缘由', 'cancelAskWhy'],
      ['原因别选不想要了', 'cancelTrueReason'],
      ['可以要货，也可以要钱和损失', 'cancelChoose', 'lawPerform'],
      ['晚发、缺货的赔付', 'lateCompensation'],
      ['券不等于退钱', 'cancelCoupon'],
      ['明显标错价的，法院可以撤销', 'cancelPriceError', 'lawMistake'],
    ],
    never: { tasks: ['openPlatformStep'], wordsTo: ['platformForm'], says: /必须照价|一定会赔/ },
  },
  {
    id: 'C21',
    trouble: '百亿补贴买的手机，是翻新机',
    walk: ['start.bought', 'issue.fake', 'stage.notYet'],
    step: 'contactMerchant',
    holds: [
      ['留住保证正品的话', 'fakePromise'],
      ['序列号和激活日期', 'fakeCompare'],
      ['货在手里选退货退款', 'kindGoodsHere'],
      ['退了钱留着货可能要还', 'lawKeptGoods'],
      ['别打电话争', 'fakeInWriting'],
    ],
    never,
  },
  {
    id: 'C25',
    trouble: '显示签收，没收到，快递和商家互相推',
    walk: [...delivery, 'delivery.signedNotReceived', 'stage.notYet'],
    step: 'contactMerchant',
    holds: [
      ['先找一圈', 'lookForParcel'],
      ['要签收和投递照片', 'signedProof'],
      ['路上的风险归商家', 'transportRisk', 'lawTransport'],
      ['不能代签、擅自投柜', 'lawCourier'],
    ],
    never: { ...never, tasks: ['sendPhotos', 'qualityPhotos', 'damagedProof'] },
  },
  {
    id: 'C26',
    trouble: '少了一件，商家说都发了',
    walk: [...delivery, 'delivery.short', 'stage.offered', 'keepNegotiating.declining'],
    step: 'declineOffer',
    holds: [
      ['数清、称重，快递单的重量', 'shortProof'],
      ['请商家拿出发货凭据', 'senderKnows'],
      ['看页面的倒计时', 'lookAtRequest'],
    ],
    never,
  },
  {
    id: 'C28',
    trouble: '三十个鸡蛋碎了一半，商家只肯赔一点，还说过了 24 小时不认',
    walk: [...quality, 'goods.fresh', 'stage.offered'],
    step: 'keepNegotiating',
    holds: [
      ['今天就拍照、称重', 'freshToday'],
      ['嫌少就写明要多少', 'weighOffer'],
      ['今天就交售后申请', 'fileAfterSales'],
      ['生鲜坏了也能退', 'rightsFresh', 'lawFresh'],
      ['看页面的倒计时', 'lookAtRequest'],
      ['还没到找平台的时候', 'notYetPlatform'],
    ],
    never,
  },
  {
    id: 'C29',
    trouble: '多多买菜少秤、坏了，站长和平台互相推',
    walk: [...quality, 'goods.fresh', 'stage.notYet'],
    step: 'contactMerchant',
    holds: [
      ['先拍、称重', 'freshToday'],
      ['谁是商家，站长写一句', 'pickupPoint'],
      ['选仅退款，写明坏了多少', 'kindFresh'],
      ['在订单里申请', 'fileAfterSales'],
    ],
    never,
  },
  {
    id: 'C30',
    trouble: '保修期里的家电坏了，商家和厂家互相推，页面的售后也关了',
    walk: [...quality, 'goods.warranty', 'stage.closed'],
    step: 'afterWindow',
    holds: [
      ['看清为什么关', 'windowLookWhy'],
      ['能交就再交', 'windowFileAgain'],
      ['直接要求保修', 'windowWarranty'],
      ['换货后重新算，修的时间不算', 'rightsWarranty', 'lawWarranty'],
      ['页面关了，权利还在', 'windowRightsStay', 'lawAfterWindow'],
    ],
    never: { tasks: ['openPlatformStep'], says: /[一二三四五两]年(?:保修|三包)/ },
  },
  {
    id: 'C30',
    trouble: '保修期里的手机坏了，还没找商家',
    walk: [...quality, 'goods.warranty', 'stage.notYet'],
    step: 'contactMerchant',
    holds: [
      ['选维修或换货', 'kindWarranty'],
      ['保修卡、发票', 'warrantyProof'],
      ['六个月内商家举证', 'lawQuality'],
    ],
    never,
  },
  {
    id: 'C39',
    trouble: '坏果商家只赔两成，我要多点',
    walk: [...quality, 'goods.fresh', 'stage.offered', 'keepNegotiating.declining'],
    step: 'declineOffer',
    holds: [
      ['写明不接受和要多少', 'declineInWriting'],
      ['含糊就再问', 'askYesOrNo'],
      ['记下时间', 'noteDeclineTime'],
      ['看页面的倒计时', 'lookAtRequest'],
    ],
    never,
  },
  {
    id: 'C41',
    trouble: '商家说先确认收货、先给好评，再退',
    walk: [...quality, 'goods.none', 'stage.agreed', 'returnLeg.notSent'],
    step: 'takeAgreed',
    holds: [
      ['先对清再提交', 'checkAgreedWords', 'followAgreement'],
      ['没拿到别撤、别确认', 'keepCaseOpen'],
      ['寄回赶在倒计时前', 'sendBackInTime'],
      ['说好拒收的当面拒收', 'refuseAtDoor'],
    ],
    never: { tasks: ['openPlatformStep'] },
  },
  {
    id: 'C42',
    trouble: '订单上写着“驳回退款，待买家处理”，看不懂',
    walk: [...quality, 'goods.none', 'stage.unsure'],
    step: 'readTheChat',
    holds: [
      ['点开那张申请', 'openRequestPage'],
      ['驳回就是轮到我，有倒计时', 'stateYours'],
      ['别的状态各是什么', 'stateTheirs', 'stateAgreed', 'stateElsewhere'],
    ],
    never,
  },
]
