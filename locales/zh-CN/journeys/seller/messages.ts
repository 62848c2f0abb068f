import type { MessageWords } from '../../../words'

export const seller = {
  sellerEmergencyNote: {
    title: '发给“紧急问题通道”的第一条消息',
    text: '您好，我的店铺有紧急问题，请帮忙转人工。店铺 ID：{{shopId}}；营业执照名称：{{companyName}}。情况：{{problem}}。发生时间：{{happenedAt}}。请告知处理依据、您的工号和答复时间，谢谢。',
  },
  sellerAppealText: {
    title: '违规申诉说明',
    text: '店铺 ID：{{shopId}}；营业执照名称：{{companyName}}。{{happenedAt}} 收到违规通知。我方不认同的地方：{{problem}}。证据：{{newProof}}。请写明依据的事实和规则条款，由人工复核。〔罚款请写明金额的计算依据和方法。〕',
  },
  sellerDepositAsk: {
    title: '询问保证金退还',
    text: '您好，店铺 ID：{{shopId}}；营业执照名称：{{companyName}}。{{happenedAt}} 申请退还保证金 {{amount}} 元，至今没有到账。请告知现在到哪一步、还缺什么材料、哪天给答复，并留下您的工号。谢谢。',
  },
  sellerQuestion: {
    title: '发给平台客服的消息',
    text: '您好，店铺 ID：{{shopId}}；营业执照名称：{{companyName}}。我想问：{{problem}}。希望：{{wish}}。请告诉我怎么办理、多久有答复，并留下您的工号。谢谢。',
  },
  sellerAskOrderNumber: {
    title: '请买家发订单号',
    text: '您好，后台暂时没看到您的订单。麻烦在这里发一下订单号和下单时间，我马上去查。只要这两样就够了，请不要发验证码、密码或支付页面。谢谢您。',
  },
  sellerMissingOrder: {
    title: '报告订单不显示',
    text: '您好，店铺 ID：{{shopId}}。买家说已付款，订单号：{{orderNumber}}，下单时间：{{happenedAt}}，商家后台查不到。请核实付款和订单状态。请告知答复时间和您的工号，谢谢。',
  },
  sellerRefundAgree: {
    title: '同意退货退款时，回复买家',
    text: '您好，退款申请已收到，我们同意退货退款。请按售后页面上的地址寄回，并在页面里填好快递单号，我们收到、看过后尽快处理。给您添麻烦了。',
  },
  sellerRefundTalk: {
    title: '想协商时，回复买家',
    text: '您好，退款申请已收到。我们想到的办法是：{{offer}}。您看行不行？请在这里回复我。',
  },
  sellerWrongReturnAsk: {
    title: '先问买家一句',
    text: '您好，退回来的包裹收到了，打开后发现：{{problem}}，和我们发出的不一样。〔拆包时录了像。〕麻烦您看一下，在这里回复我。要是寄错了，请把原来的商品寄回，我们收到后照规则退款。谢谢。',
  },
  sellerWrongReturnForm: {
    title: '填在拒绝理由或申诉里',
    text: '订单 {{orderNumber}}，退回快递单号 {{trackingNumber}}，{{happenedAt}} 收到。退回的东西和我方发出的不一样：{{problem}}。证据：{{newProof}}。请核实后处理；不支持的，请写明事实和依据，由人工复核。',
  },
  sellerReturnOrPay: {
    title: '请买家还货或付款',
    text: '您好，这笔订单的货款 {{amount}} 元已在 {{happenedAt}} 退给您，我们发出的商品没有退回来。请您在 {{agreedUntil}} 之前把商品寄回，或者付回货款，并在这里回复我。如果已经寄出，请发一下快递单号。谢谢。',
  },
  sellerMoneyGoneAppeal: {
    title: '向平台申诉：钱退了，货没回',
    text: '您好，店铺 ID：{{shopId}}，订单 {{orderNumber}}。{{happenedAt}} 退款 {{amount}} 元，商品没有退回。经过：{{problem}}。证据：{{newProof}}。请写明退款的依据，由人工复核，并告知答复时间和您的工号。谢谢。',
  },
  sellerBlackmailAnswer: {
    title: '回复买家：照规则办，不另外付钱',
    text: '您好，另外付钱我们不能接受。商品有哪里不好，请在这里说明，附上照片，我们照平台规则退换。您对商品有意见，可以照实评价。谢谢。',
  },
  sellerBlackmailReport: {
    title: '向平台举报要挟',
    text: '您好，店铺 ID：{{shopId}}，订单 {{orderNumber}}。{{happenedAt}} 买家的原话是：{{problem}}，要我方付 {{amount}} 元。原话截图：{{newProof}}。请核实处理，并告知依据、答复时间和您的工号。谢谢。',
  },
  sellerPriceErrorNote: {
    title: '告诉买家：标错价了',
    text: '您好，这笔订单的价格我们标错了：页面写的是＿＿，本来应该是＿＿。给您添麻烦了。我们想到的办法是：{{offer}}。您看行不行？请在这里回复我。',
  },
  sellerStayHere: {
    title: '婉拒加微信',
    text: '您好，谢谢信任。我们只在平台里沟通，订单和售后都有记录，对您也更稳妥。您有什么需要，请在这里告诉我，我会尽快回复。',
  },
  sellerBuyerQuestion: {
    title: '需要和买家确认时',
    text: '您好，这笔订单有件事想和您确认：{{problem}}。方便时请在这里回复我。我们不会向您要验证码或密码，也不会让您转账。谢谢您。',
  },
  sellerChase: {
    title: '再问一次',
    text: '您好，店铺 ID：{{shopId}}。问题：{{problem}}。{{lastCallAt}} 已联系过，工号：{{agentId}}，〔工单编号：{{ticketId}}，〕当时答应：{{promised}}。现在补充：{{newProof}}。请由人工复核，写明依据，并告知这次的答复时间和您的工号。谢谢。',
  },
  sellerReportText: {
    title: '向市场监管部门举报的内容',
    text: '举报人：{{companyName}}，拼多多平台内经营者。被举报人：拼多多平台的经营者，名称以平台公示为准。时间：{{happenedAt}}。事实：{{problem}}。证据：{{newProof}}。请核查上述规则或做法是否违法，并告知处理情况。以上内容属实。',
  },
} satisfies MessageWords<'seller'>
