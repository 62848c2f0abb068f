import type { Scenario } from './scenario'

const quality = ['start.bought', 'issue.quality', 'goods.none'] as const
const refusedFake = ['start.bought', 'issue.fake', 'stage.refused'] as const
const withThem = [...quality, 'stage.withPlatform'] as const

/** Words of a court, an exam or a hedge: none of them is said to a buyer here. */
const stiff = /强制执行|据来源|来源称|以.{0,12}为准|格式条款|面单|售后单/

/** A buyer and the platform. */
export const withPlatform: readonly Scenario[] = [
  {
    id: 'T04',
    trouble: '退款申请过去25小时商家没回复也没处理',
    walk: [...quality, 'stage.noReply', 'silence.over24h'],
    step: 'askPlatform',
    holds: [
      ['退款/售后→那张申请，先看是不是已经自动同意', 'lookIfApproved'],
      ['个人中心→退款/售后→平台介入', 'openPlatformStep'],
      ['个人中心→我的订单→申请售后', 'pickRefundType'],
      ['选仅退款或退货退款', 'pickRefundType'],
      ['纠纷描述写“已与商家协商，商家超24小时未处理”', 'saySilent'],
      ['上传聊天截图(含首次联系时间)', 'evidenceChat'],
      ['上传商品问题照片和订单截图', 'evidenceGoods', 'evidenceOrder'],
      ['提交后关注48小时', 'submitOnceThenWatch'],
    ],
    never: { tasks: ['sayRefused'], wordsTo: ['platformPhone'], calls: ['dial', 'reach'], says: /先打|热线/ },
  },
  {
    id: 'T05',
    trouble: '收到假鞋，商家明确说不退，聊天里说过“保证正品”',
    walk: refusedFake,
    step: 'askPlatform',
    holds: [
      ['截图商家承诺正品', 'evidencePromise'],
      ['截图商家拒退款', 'evidenceChat', 'sayRefused'],
      ['拍商品对比照片/视频', 'evidenceComparison'],
      ['订单截图', 'evidenceOrder'],
      ['申请售后→平台介入，也可点举报', 'pickRefundType', 'openPlatformStep', 'reportFakeToo'],
      ['不要直接打商家电话理论', 'stayOffThePhone'],
    ],
    never: { tasks: ['saySilent', 'notYetPlatform', 'waitHalfHour', 'lookIfApproved'], says: /先等|等满|还没到|还不能申请/ },
  },
  {
    id: 'T08',
    trouble: '平台介入已提交30小时，还没结果',
    walk: [...withThem, 'ruling.within48h'],
    step: 'waitForRuling',
    holds: [
      ['看APP消息通知和订单状态', 'watchRulingNotices'],
      ['补传遗漏证据', 'addForgottenProof'],
      ['设48小时提醒', 'remind48h'],
      ['别重复发起', 'oneFilingOnly'],
    ],
    never: { tasks: ['askHowItStands'], says: /逾期|超时|已经超过|过期/ },
  },
  {
    id: 'T10',
    trouble: '平台判我赢，过去26小时商家没退',
    walk: [...withThem, 'ruling.won', 'afterWin.over24h'],
    step: 'demandEnforcement',
    holds: [
      ['截图裁决结果', 'evidenceRuling'],
      ['看退款状态', 'checkRefundStatus'],
      ['在官方客服说明超24小时未办，请平台从保证金里退', 'askForEnforcement'],
      ['记录工号', 'noteAgentAndTicket'],
    ],
    never: { wordsTo: ['courier', 'merchant'], says: /快递|强制执行/ },
  },
  {
    id: 'C05',
    trouble: '说好退货、手机寄回去了，商家说坏了要扣修理费，讲不通，货已经不在手里',
    walk: [...quality, 'stage.agreed', 'returnLeg.refused'],
    step: 'askPlatform',
    holds: [
      ['看清还剩多少时间处理', 'answerBeforeItCloses'],
      ['写清退货走到哪、卡在哪', 'sayReturnRefused'],
      ['快递单、签收记录、打包时的样子', 'evidenceSentBack', 'evidencePacking'],
      ['商家同意过的聊天', 'evidenceChat'],
    ],
    never: { tasks: ['evidenceGoods', 'pickRefundType', 'sayRefused', 'saySilent'], wordsTo: ['platformPhone'], says: stiff },
  },
  {
    id: 'C16',
    trouble: '直播间说“前两单免单”，下了单不认，商家拒绝',
    walk: refusedFake,
    step: 'askPlatform',
    holds: [
      ['录下直播回放里的承诺', 'evidencePromise'],
      ['承诺了要兑现', 'platformPromiseWhy'],
    ],
    never: { tasks: ['evidenceGoods', 'saySilent'], says: stiff },
  },
  {
    id: 'C22',
    trouble: '品牌柜台说是假的，但不给个人开鉴定；平台说证据不够退了回来',
    walk: ['start.bought', 'issue.fake', 'stage.withPlatform', 'ruling.turnedBack', 'turnedBack.proof'],
    step: 'collectProof',
    holds: [
      ['个人中心→退款/售后，看清缺哪一样', 'findWhatIsMissing'],
      ['和商家商定检测机构，商量不成有部门指定', 'agreeOnTesting', 'whyTestingBody'],
      ['把柜台的说法留下来', 'evidenceExpert'],
    ],
    never: { wordsTo: ['platformPhone'], calls: ['dial', 'reach'], says: stiff },
  },
  {
    id: 'C22b',
    trouble: '平台看过了，说证据不足，没支持我；手里有了新证据',
    walk: ['start.bought', 'issue.fake', 'stage.withPlatform', 'ruling.lost'],
    step: 'askReview',
    holds: [
      ['看清没支持的理由', 'readWhyLost'],
      ['上次没交过的证据', 'findNewProof'],
      ['检测', 'agreeOnTesting'],
      ['要人来看、要写明理由', 'reviewWhy'],
      ['平台的结果不是最后一步', 'stillOutside'],
    ],
    never: { calls: ['dial'], says: stiff },
  },
  {
    id: 'C33',
    trouble: '怎么都找不到真人，机器人来回绕',
    walk: ['start.bought', 'issue.ask', 'ask.rule'],
    step: 'askSupport',
    holds: [
      ['个人中心→官方客服→转人工', 'openOfficialSupport'],
      ['反复要真人', 'pastTheBot'],
      ['设置→意见反馈→客服咨询，还有别的入口', 'otherWaysIn'],
      ['微信→客户服务', 'tryWechatAccount'],
      ['记工号', 'noteAgentAndTicket'],
    ],
    never: { calls: ['dial'], says: stiff },
  },
  {
    id: 'C33b',
    trouble: '客服推来推去，还挂我电话',
    walk: ['start.bought', 'issue.ask', 'ask.agent'],
    step: 'complainAgent',
    holds: [
      ['官方客服里投诉', 'complainInSupport'],
      ['原来的事照常办', 'disputeGoesOn'],
      ['留下和这位客服的记录', 'evidenceAgentChat'],
    ],
    never: { tasks: ['evidenceGoods'], says: stiff },
  },
  {
    id: 'C41',
    trouble: '平台支持我了，商家说先撤申请、先确认收货、给好评，再私下退我',
    walk: [...withThem, 'ruling.won', 'afterWin.within24h'],
    step: 'waitForPayment',
    holds: [
      ['私下退、先撤，都别答应', 'noSideDeal'],
      ['个人中心→退款/售后，看退款状态', 'watchRefundStatus'],
      ['看过再确认', 'lookBeforeConfirming'],
    ],
    never: { wordsTo: ['merchant'], says: stiff },
  },
  {
    id: 'C41b',
    trouble: '商家拒绝了，又说先确认收货、先给好评才退',
    walk: [...quality, 'stage.refused'],
    step: 'askPlatform',
    holds: [['没解决之前别确认收货', 'dontConfirm']],
    never: { tasks: ['saySilent', 'evidenceSentBack'], says: stiff },
  },
  {
    id: 'C42',
    trouble: '只在售后申请里被点了拒绝，写着“驳回退款，待买家处理”，没在聊天里说过',
    walk: [...quality, 'stage.refused'],
    step: 'askPlatform',
    holds: [
      ['轮到自己处理，有时限', 'answerBeforeItCloses'],
      ['个人中心→退款/售后→平台介入', 'openPlatformStep'],
      ['写明商家拒绝', 'sayRefused'],
    ],
    never: { tasks: ['lookIfApproved', 'saySilent'], says: /先等|还不能申请/ },
  },
  {
    id: 'P01',
    trouble: '商家说没货叫我取消，我没取消，他就一直不理，过了一天多',
    walk: ['start.bought', 'issue.delivery', 'delivery.cancelled', 'sellerCancels.later', 'stage.noReply', 'silence.over24h'],
    step: 'askPlatform',
    holds: [
      ['先看是不是自动同意了', 'lookIfApproved'],
      ['截图叫我取消的话', 'evidenceCancelled'],
    ],
    never: { tasks: ['evidenceGoods', 'sayRefused'], says: stiff },
  },
  {
    id: 'P02',
    trouble: '保修期内的家电坏了，卖家厂家互推，点了拒绝',
    walk: ['start.bought', 'issue.quality', 'goods.warranty', 'stage.refused'],
    step: 'askPlatform',
    holds: [
      ['换货、补寄也能选', 'pickRefundType'],
      ['保修卡、检修单', 'evidenceWarranty'],
      ['六个月内由商家举证', 'platformDurableWhy'],
    ],
    never: { tasks: ['saySilent'], says: stiff },
  },
  {
    id: 'P03',
    trouble: '想申请介入，按钮找不到',
    walk: [...quality, 'stage.refused', 'askPlatform.noButton'],
    step: 'askSupport',
    holds: [['说清要介入、找不到按钮', 'sayNoButton']],
    never: { calls: ['dial'], says: stiff },
  },
]
