import type { MessageWords } from '../../../words'

export const outside = {
  complaint12315: {
    title: '12315 投诉内容',
    text: '被投诉人：{{shopName}}。我于 {{orderedOn}} 购买 {{productName}}，订单号 {{orderNumber}}，付款 {{paid}} 元。〔供生活使用。〕事实：{{problem}}。〔从 {{contactedAt}} 起与商家协商，没有解决。〕〔平台的结果是＿＿。〕〔店铺已关闭，按公示的地址联系不上。〕投诉请求：{{wish}}。〔这件事没有在别处投诉。〕〔我受＿＿委托，委托书和身份证明附后。〕〔以上内容真实，证据附上。〕',
  },
  courierComplaint: {
    title: '给快递公司的投诉',
    text: '您好，我要投诉。快递单号 {{trackingNumber}}。时间：{{happenedAt}}。情况：{{problem}}。〔没有人问过我能不能代收、放驿站。〕我的要求：{{wish}}。请给我投诉编号，并在 7 日内处理、告诉我结果。',
  },
  complaint12305: {
    title: '12305 申诉内容',
    text: '快递单号 {{trackingNumber}}。{{happenedAt}} 发生的情况：{{problem}}。我在 {{complainedAt}} 向快递公司投诉。〔过了 7 天没有处理。〕〔答复是＿＿，我不满意。〕截图附上。依据《邮政法》第65条提出申诉。我的要求：{{wish}}。',
  },
  paymentNotice: {
    title: '对支付公司或银行说（自己和家里人都没付过，才用）',
    text: '您好，我查到 {{happenedAt}} 有一笔 {{amount}} 元的支付。〔我核对过：我和家里人都没有付过，也没有授权，请马上止付。〕请保护账户，登记这次通知。请告诉我受理编号、您的工号和答复时间。',
  },
  paymentComplaint: {
    title: '投诉支付公司或银行（自己和家里人都没付过，才用）',
    text: '{{happenedAt}} 我的账户有一笔 {{amount}} 元的支付。〔我核对过：我和家里人都没有付过，也没有授权。《电子商务法》第57条规定了未经授权的支付由谁承担损失。〕我在 {{complainedAt}} 通知了支付公司或银行，对方的答复是＿＿。我的要求：{{wish}}。扣款记录和通知记录附上。',
  },
  chargeComplaint: {
    title: '投诉支付公司或银行（扣错了、退款一直查不到）',
    text: '我的账户在 {{happenedAt}} 有一笔 {{amount}} 元。订单号 {{orderNumber}}，问题是：＿＿（扣了两次／退了货还扣／退款查不到）。〔我在 {{complainedAt}} 问过，答复是＿＿。〕依据《电子商务法》第55条，请查明原因并更正。我的要求：{{wish}}。账单和退款页截图附上。',
  },
  askForTesting: {
    title: '和商家商量检测',
    text: '您好，{{productName}} 的问题：{{problem}}。您不认可的话，我们一起找一家检测机构。我提议：＿＿（机构名）。费用：＿＿（谁先出、结果出来谁承担）。请在＿＿前回复同不同意；不同意的，请写明理由和您提议的机构。',
  },
  mediationRequest: {
    title: '请求调解',
    text: '您好，我想请消费者协会调解一件网购纠纷。商家：{{shopName}}，商品：{{productName}}，订单号 {{orderNumber}}，付款 {{paid}} 元。经过：{{problem}}。〔和商家、平台谈过，没有谈成。〕我的要求：{{wish}}。〔这件事没有在别处投诉。〕〔我受＿＿委托，委托书附后。〕材料我可以提供。',
  },
  smallClaimsFacts: {
    title: '起诉用的事实清单（不是法律意见）',
    text: '一、{{orderedOn}}，我在拼多多平台向 {{shopName}} 购买 {{productName}}，付款 {{paid}} 元，订单号 {{orderNumber}}。二、问题：{{problem}}。〔{{contactedAt}} 起与商家协商，没有解决。〕〔平台的结果是＿＿。〕三、请求：{{wish}}。四、证据：＿＿（订单截图、付款记录、聊天记录、照片、平台结果、快递单里有的）。五、收货地址：＿＿。',
  },
} satisfies MessageWords<'outside'>
