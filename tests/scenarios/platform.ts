import type { Scenario } from './scenario'

/** A buyer and the platform. */
export const withPlatform: readonly Scenario[] = [
  {
    id: 'T04',
    trouble: '退款申请过去25小时商家没回复也没处理',
    walk: ['start.bought', 'issue.quality', 'stage.noReply', 'silence.over24h'],
    step: 'askPlatform',
    holds: [
      ['个人中心→我的订单→申请售后', 'openPlatformStep'],
      ['选仅退款或退货退款', 'pickRefundType'],
      ['纠纷描述写“已与商家协商，商家超24小时未处理”', 'writeDispute', 'saySilent'],
      ['上传聊天截图(含首次联系时间)', 'evidenceChat'],
      ['上传商品问题照片和订单截图', 'evidenceGoods', 'evidenceOrder'],
      ['提交后关注48小时', 'submitOnceThenWatch'],
    ],
    never: { tasks: ['sayRefused'], wordsTo: ['platformPhone'], calls: ['dial', 'reach'], says: /先打|热线/ },
  },
  {
    id: 'T05',
    trouble: '收到假鞋，商家明确说不退，聊天里说过“保证正品”',
    walk: ['start.bought', 'issue.fake', 'stage.refused'],
    step: 'askPlatform',
    holds: [
      ['截图商家承诺正品', 'evidencePromise'],
      ['截图商家拒退款', 'evidenceChat', 'sayRefused'],
      ['拍商品对比照片/视频', 'evidenceComparison'],
      ['订单截图', 'evidenceOrder'],
      ['申请售后→平台介入，也可点举报', 'openPlatformStep', 'reportFakeToo'],
      ['不要直接打商家电话理论', 'stayOffThePhone'],
    ],
    never: { tasks: ['saySilent', 'notYetPlatform', 'waitHalfHour'], says: /先等|等满|还没到|还不能申请/ },
  },
  {
    id: 'T08',
    trouble: '平台介入已提交30小时，还没结果',
    walk: ['start.bought', 'issue.quality', 'stage.withPlatform', 'ruling.within48h'],
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
    walk: ['start.bought', 'issue.quality', 'stage.withPlatform', 'ruling.won', 'afterWin.over24h'],
    step: 'demandEnforcement',
    holds: [
      ['截图裁决结果', 'evidenceRuling'],
      ['看退款状态', 'checkRefundStatus'],
      ['在官方客服说明超24小时未执行', 'sayNotPaid'],
      ['请求平台强制执行/保证金扣款', 'askForEnforcement'],
      ['记录工号', 'noteAgentAndTicket'],
    ],
    never: { wordsTo: ['courier', 'merchant'], says: /快递/ },
  },
]
