import type { MessageWords } from '../../../words'

export const platform = {
  disputeRefused: {
    title: '写在说明栏：商家拒绝了',
    text: '我的问题：{{problem}}。我从 {{contactedAt}} 起找商家协商，商家拒绝了：＿＿（在聊天里／在售后页上），截图附上。我的要求：{{wish}}。请平台介入处理。',
  },
  disputeSilent: {
    title: '写在说明栏：超过 24 小时没人处理',
    text: '我的问题：{{problem}}。我在 {{contactedAt}} ＿＿（发消息／申请售后），找商家协商，超过 24 小时没有真人回复，也没处理。截图附上，看得到第一次联系的时间。我的要求：{{wish}}。请平台介入处理。',
  },
  disputeReturn: {
    title: '写在说明栏：商家同意了，还是不办',
    text: '我的问题：{{problem}}。商家同意过处理，截图附上。〔我已按给的地址寄回，快递单号 {{trackingNumber}}，物流写着＿＿。〕后来：＿＿（不给地址／拒收／收到了不退／要扣钱／换的补的没有来）。我找商家说过，他还是不办。我的要求：{{wish}}。请平台介入处理。',
  },
  plainAnswer: {
    title: '请商家明确答复',
    text: '您好，这一单的问题是：{{problem}}。我的要求：{{wish}}。请您直接回复“同意”或“不同意”，谢谢。',
  },
  noticeQuestion: {
    title: '问官方客服：这条通知是什么意思',
    text: '您好，订单 {{orderNumber}} 收到了处理通知，我没看明白，截图发给您。请告诉我三件事：结果是什么？为什么？我接下来要做什么、到什么时候？谢谢。',
  },
  progressRequest: {
    title: '问平台处理到哪了',
    text: '您好，订单 {{orderNumber}} 申请了平台介入，到现在还没有结果。〔工单编号 {{ticketId}}。〕问题是：{{problem}}，我的要求：{{wish}}。请问处理到哪一步了，还缺什么材料，哪天能答复我？谢谢。',
  },
  enforcement: {
    title: '请平台直接处理',
    text: '您好，订单 {{orderNumber}}，平台在 {{ruledAt}} 出的结果支持我，到现在超过 24 小时，商家还没办。结果截图发给您。我的要求：{{wish}}。请平台直接处理，比如从商家保证金里退，并告诉我哪天办好、您的工号，谢谢。',
  },
  reviewRequest: {
    title: '请平台再看一遍（复核）',
    text: '订单 {{orderNumber}}：平台在 {{ruledAt}} 出的结果，我不同意，请再看一遍（复核）。原来的问题：{{problem}}。平台给的理由是：＿＿。这次补的新证据：{{newProof}}。我的要求：{{wish}}。请由人工来看，并写明事实、理由和依据的规则。',
  },
  callAgainScript: {
    title: '再找客服时这样说',
    text: '您好，我在 {{lastCallAt}} 找过你们，客服工号 {{agentId}}，当时答应：{{promised}}。时间过了，没有答复。订单号 {{orderNumber}}。〔工单编号 {{ticketId}}。〕问题是：{{problem}}。请查一下上次的记录，今天给我一个明确的答复时间，也告诉我您的工号。',
  },
  supportOpening: {
    title: '发给官方客服的第一条消息',
    text: '您好，请转人工。〔订单号 {{orderNumber}}，{{productName}}，{{orderedOn}} 下的单。〕我的问题：{{problem}}。我的要求：{{wish}}。要截图我马上发。请告诉我工单编号和答复时间，谢谢。',
  },
  agentComplaint: {
    title: '投诉客服的服务',
    text: '您好，我要投诉一次客服服务。时间：{{happenedAt}}，客服工号：{{agentId}}。〔订单号 {{orderNumber}}。〕我问的是：{{problem}}。客服说的原话：＿＿。我的要求：{{wish}}。请核实，换一位客服继续处理，并答复我。',
  },
  shopReport: {
    title: '举报店铺',
    text: '我举报店铺：{{shopName}}，商品：{{productName}}。〔订单号 {{orderNumber}}。〕我看到的情况：{{problem}}。〔商品页截图、聊天记录、实物照片附上。〕请平台核查，并把处理结果告诉我。',
  },
} satisfies MessageWords<'platform'>
