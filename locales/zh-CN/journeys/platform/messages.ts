import type { MessageWords } from '../../../words'

export const platform = {
  disputeRefused: {
    title: '纠纷描述：商家拒绝了',
    text: '我的问题：{{problem}}。我从 {{contactedAt}} 起在订单聊天里和商家协商，商家已明确拒绝处理，聊天截图附上。我的要求：{{wish}}。请平台介入处理。',
  },
  disputeSilent: {
    title: '纠纷描述：超过 24 小时没人处理',
    text: '我的问题：{{problem}}。我在 {{contactedAt}} 联系商家协商，商家超过 24 小时未处理，期间没有人工回复，聊天截图附上，能看到第一次联系的时间。我的要求：{{wish}}。请平台介入处理。',
  },
  plainAnswer: {
    title: '请商家明确答复',
    text: '您好，订单 {{orderNumber}}，问题是：{{problem}}。我的要求是：{{wish}}。请您直接回复“同意”或“不同意”，谢谢。',
  },
  noticeQuestion: {
    title: '问客服：这条通知是什么意思',
    text: '您好，订单 {{orderNumber}} 收到了处理通知，我没看明白，截图发给您。请告诉我三件事：结果是什么？依据是什么？我接下来要做什么、到什么时候？谢谢。',
  },
  progressRequest: {
    title: '问平台处理到哪了',
    text: '您好，订单 {{orderNumber}} 已申请平台介入，工单编号 {{ticketId}}，到现在还没有结果。问题是：{{problem}}，我的要求是：{{wish}}。请问处理到哪一步了，还缺什么材料，哪天能答复我？《电子商务法》第61条规定平台应当积极协助消费者维权，麻烦您跟进，谢谢。',
  },
  enforcement: {
    title: '要求执行处理结果',
    text: '您好，订单 {{orderNumber}}，平台在 {{ruledAt}} 出的结果支持我，到现在已超过 24 小时，商家没有执行。结果截图发给您。我的要求：{{wish}}。请平台强制执行，比如从商家保证金里扣，并告诉我执行的时间和您的工号，谢谢。',
  },
  reviewRequest: {
    title: '复核申请',
    text: '订单 {{orderNumber}}，平台在 {{ruledAt}} 作出的处理结果我不认可，现申请复核。原来的问题：{{problem}}。这次补充的新证据：{{newProof}}。我的要求：{{wish}}。请人工复核，并写明事实、理由和所依据的规则。',
  },
  callAgainScript: {
    title: '再打电话时这样说',
    text: '您好，我在 {{lastCallAt}} 打过电话，接待我的客服工号是 {{agentId}}，当时答应：{{promised}}。时间已经过了，我没有收到答复。订单号 {{orderNumber}}，工单编号 {{ticketId}}，问题是：{{problem}}。请您查一下上次的记录，今天给我一个明确的答复时间，也请告诉我您的工号。',
  },
  supportOpening: {
    title: '发给官方客服的第一条消息',
    text: '您好，请转人工。订单号 {{orderNumber}}，商品是 {{productName}}，下单时间 {{orderedOn}}。我的问题：{{problem}}。我的要求：{{wish}}。需要截图我马上发。请告诉我工单编号和答复时间，谢谢。',
  },
  agentComplaint: {
    title: '投诉客服的服务',
    text: '您好，我要投诉一次客服服务。时间：{{happenedAt}}，客服工号：{{agentId}}，订单号：{{orderNumber}}。我问的是：{{problem}}，没有得到处理，对话见截图。我的要求：{{wish}}。请核实这次服务，换一位客服继续处理，并答复我。',
  },
  shopReport: {
    title: '举报店铺',
    text: '我举报店铺：{{shopName}}，商品：{{productName}}，订单号：{{orderNumber}}。我看到的情况：{{problem}}。商品页截图、聊天记录和实物照片附上。请平台核查，并把处理结果告诉我。',
  },
} satisfies MessageWords<'platform'>
