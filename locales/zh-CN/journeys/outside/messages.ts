import type { MessageWords } from '../../../words'

export const outside = {
  complaint12315: {
    title: '12315 投诉内容（不符合你情况的句子请删掉）',
    text: '被投诉人：{{shopName}}（通过拼多多平台销售）。我于 {{orderedOn}} 购买 {{productName}}，订单号 {{orderNumber}}，付款 {{amount}} 元，供自己生活使用。事实：{{problem}}。我从 {{contactedAt}} 起与商家协商，并在平台申请过处理，没有解决。投诉请求：{{wish}}。以上内容真实，证据附上。这件事没有在别处投诉。',
  },
  courierComplaint: {
    title: '给快递公司的投诉',
    text: '您好，我要投诉。运单号 {{trackingNumber}}，订单号 {{orderNumber}}。时间：{{happenedAt}}。情况：{{problem}}。我的要求：{{wish}}。请给我投诉编号，并在 7 日内处理、告诉我结果。',
  },
  complaint12305: {
    title: '12305 申诉内容',
    text: '运单号 {{trackingNumber}}。{{happenedAt}} 发生的情况：{{problem}}。我在 {{complainedAt}} 向快递公司投诉，至今没有处理（或：处理结果我不满意），截图附上。依据《邮政法》第65条提出申诉。我的要求：{{wish}}。',
  },
  paymentNotice: {
    title: '通知支付公司或银行',
    text: '您好，我发现 {{happenedAt}} 有一笔 {{amount}} 元的支付，不是我本人操作，也没有授权。请马上止付、保护账户，并登记这次通知。请告诉我受理编号、您的工号和答复时间。',
  },
  paymentComplaint: {
    title: '支付问题投诉内容',
    text: '{{happenedAt}} 我的账户发生一笔 {{amount}} 元的支付，不是我本人操作，也没有授权。我在 {{complainedAt}} 通知了支付公司或银行，问题没有解决。《电子商务法》第57条规定了未经授权的支付由谁承担损失。我的要求：{{wish}}。扣款记录和通知记录附上。',
  },
  mediationRequest: {
    title: '请求调解（不符合你情况的句子请删掉）',
    text: '您好，我想请消费者协会调解一件网购纠纷。商家：{{shopName}}，商品：{{productName}}，订单号 {{orderNumber}}，付款 {{amount}} 元。经过：{{problem}}。和商家、平台都谈过，没有谈成。我的要求：{{wish}}。这件事没有在别处投诉。材料我随时可以提供。',
  },
  smallClaimsFacts: {
    title: '起诉用的事实清单（不是法律意见，按实际情况删改）',
    text: '一、{{orderedOn}}，我在拼多多平台向 {{shopName}} 购买 {{productName}}，付款 {{amount}} 元，订单号 {{orderNumber}}。二、问题：{{problem}}。三、{{contactedAt}} 起与商家协商，并申请平台处理，没有解决，结果截图附后。四、请求：{{wish}}。五、证据：订单截图、付款记录、聊天记录、商品照片、平台结果。六、收货地即我的地址，另附。',
  },
} satisfies MessageWords<'outside'>
