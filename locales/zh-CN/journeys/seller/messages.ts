import type { MessageWords } from '../../../words'

export const seller = {
  sellerEmergencyNote: {
    title: '发给“紧急问题通道”的第一条消息',
    text:
      '您好，我的店铺有紧急问题，请帮忙转人工。店铺 ID：{{shopId}}；营业执照名称：{{companyName}}。情况：{{problem}}。发生时间：{{happenedAt}}。' +
      '相关截图和材料可以马上上传。请告知处理依据、您的工号和答复时间，谢谢。',
  },
  sellerAppealText: {
    title: '违规申诉说明',
    text:
      '店铺 ID：{{shopId}}；营业执照名称：{{companyName}}。{{happenedAt}} 收到违规通知。我方不认同的地方：{{problem}}。证据：{{newProof}}，' +
      '连同违规通知截图一并上传。请写明依据的规则条款和事实，并由人工复核。',
  },
  sellerDepositAsk: {
    title: '询问保证金退还',
    text:
      '您好，店铺 ID：{{shopId}}；营业执照名称：{{companyName}}。{{happenedAt}} 申请退还保证金 {{amount}} 元，至今没有到账。请告知现在到哪一步、还缺什么材料、哪天给答复，' +
      '并留下您的工号。谢谢。',
  },
  sellerQuestion: {
    title: '发给平台客服的消息',
    text: '您好，店铺 ID：{{shopId}}；营业执照名称：{{companyName}}。我想问：{{problem}}。希望：{{wish}}。截图已附上。请告诉我怎么办理、多久有答复，并留下您的工号。谢谢。',
  },
  sellerAskOrderNumber: {
    title: '请买家发订单号',
    text: '您好，后台暂时没看到您的订单。麻烦在这里发一下订单号和下单时间，我马上去查。只要这两样就够了，请不要发验证码、密码或支付页面。谢谢您。',
  },
  sellerMissingOrder: {
    title: '报告订单不显示',
    text:
      '您好，店铺 ID：{{shopId}}。买家说已付款，订单号：{{orderNumber}}，下单时间：{{happenedAt}}，商家后台查不到。请核实付款和订单状态，查清之前我方暂不发货。' +
      '请告知答复时间和您的工号，谢谢。',
  },
  sellerRefundAgree: {
    title: '同意退货退款时，回复买家',
    text: '您好，订单 {{orderNumber}} 的退款申请已收到，我们同意退货退款。请按售后页面上的地址寄回，并在页面里填好物流单号，我们收到后尽快处理。给您添麻烦了。',
  },
  sellerRefundTalk: {
    title: '想协商时，回复买家',
    text: '您好，订单 {{orderNumber}} 的退款申请已收到，抱歉没让您满意。我们想到的办法是：{{offer}}。您看行不行？请在这里回复我，我们一直在平台里处理。',
  },
  sellerStayHere: {
    title: '婉拒加微信',
    text: '您好，谢谢信任。我们只在平台里沟通，订单和售后都有记录，对您也更稳妥。您有什么需要，请在这里告诉我，我会尽快回复。',
  },
  sellerBuyerQuestion: {
    title: '需要和买家确认时',
    text: '您好，订单 {{orderNumber}} 有件事想和您确认：{{problem}}。方便时请在这里回复我。我们不会向您要验证码或密码，也不会让您转账。谢谢您。',
  },
  sellerChase: {
    title: '再次跟进',
    text:
      '您好，店铺 ID：{{shopId}}。问题：{{problem}}。{{lastCallAt}} 已联系过，工号：{{agentId}}，工单编号：{{ticketId}}，当时答应：{{promised}}。' +
      '现在补充：{{newProof}}。请由人工复核，写明依据，并告知这次的答复时间和您的工号。谢谢。',
  },
  sellerReportText: {
    title: '向市场监管部门举报的内容',
    text:
      '举报人：{{companyName}}，拼多多平台内经营者。被举报人：拼多多平台的经营者，名称以平台公示为准。时间：{{happenedAt}}。事实：{{problem}}。证据：{{newProof}}。' +
      '请核查上述规则或做法是否违法，并告知处理情况。以上内容属实。',
  },
} satisfies MessageWords<'seller'>
