import type { MessageWords } from '../../../words'

export const changing = {
  askIfShipped: {
    title: '问商家发货没有',
    text: '您好，请问我买的{{productName}}发货了吗？我想改一下订单。还没发的话请先等一等；已经发了的话，请告诉我快递公司和快递单号。谢谢。',
  },
  newAddressToMerchant: {
    title: '请商家改收货信息',
    text: '您好，我买的{{productName}}想改收货信息，新的是：{{newAddress}}。请您改好后回复我一声；如果已经发货，请告诉我快递公司和快递单号。谢谢。',
  },
  newAddressToCourier: {
    title: '请快递公司改收货信息',
    text: '您好，我是收件人，快递单号 {{trackingNumber}}。想把收货信息改成：{{newAddress}}。请问能不能改、要不要收费、大概什么时候送到？〔订单号 {{orderNumber}}。〕谢谢。',
  },
  invoiceRequest: {
    title: '向商家要发票',
    text: '您好，这一单请开发票。抬头：＿＿。〔税号＿＿，要＿＿（普票／专票）。〕发到邮箱：＿＿。请告诉我哪天开好，谢谢。',
  },
  askBeforeOrder: {
    title: '下单前问商家',
    text: '您好，我想买{{productName}}。我的情况和要求是：＿＿。请问合不合适？下单后几天发货？支不支持七天无理由退货？麻烦您直接写在这里，谢谢。',
  },
  relayToMerchant: {
    title: '请官方客服转达商家',
    text: '您好，我从 {{contactedAt}} 起一直联系不上商家。店铺：{{shopName}}。〔订单号 {{orderNumber}}。〕问题是：{{problem}}。我的要求是：{{wish}}。请您帮我转告商家，并做个记录，谢谢。',
  },
  askShopIdentity: {
    title: '向官方客服要商家的真实信息',
    text: '您好，我买东西的店铺关了，或找不到了。店铺：{{shopName}}，订单号：{{orderNumber}}。问题是：{{problem}}。我的要求是：{{wish}}。请把商家的真实名称、地址和有效联系方式给我（《消费者权益保护法》第44条）；给不了，请写明原因，并告诉我平台怎么处理。谢谢。',
  },
} satisfies MessageWords<'changing'>
