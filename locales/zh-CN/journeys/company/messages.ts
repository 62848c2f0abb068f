import type { MessageWords } from '../../../words'

export const company = {
  companyEnquiryText: {
    title: '询价单：照这样发',
    text: '您好，我们是{{companyName}}，想采购{{productName}}，数量：{{quantity}}。请逐条回复：单价和运费、规格、最快交货日期、能否先看样、怎么验收、坏件怎么补、能开什么发票。我们只在平台订单里付款，谢谢。',
  },
  companyStayHere: {
    title: '回绝平台外付款',
    text: '您好，我们只在平台里沟通和付款，不加微信，也不转定金到平台外。可以的话，请在这里发能直接下单的链接，或改好价格，谢谢。',
  },
  companyNotice: {
    title: '质量、数量、交期不符的书面通知',
    text: '您好，我们是{{companyName}}，采购{{productName}}，约定数量：{{quantity}}。现发现：{{problem}}。〔照片和清点记录已附上，问题货物我方已留存，可供查验。〕现书面通知贵方，我方要求：{{wish}}。麻烦真人看一下，回复是否接受，并写明办好的日期。',
  },
  companyInvoiceRequest: {
    title: '书面催开发票',
    text: '您好，我们是{{companyName}}，采购{{productName}}，已付 {{paid}} 元。请开＿＿（普票／专票），抬头：{{companyName}}，税号：＿＿。请在 {{agreedUntil}} 之前开好发到：＿＿。谢谢。',
  },
  companyCounter: {
    title: '回复商家的方案',
    text: '您好，贵方提出：{{offer}}。〔我方不接受，理由：{{problem}}。〕〔我方接受，请在这里确认。〕我方要求：{{wish}}。请写明办好的日期。',
  },
  companyReminder: {
    title: '提醒商家回复',
    text: '您好，我方在 {{contactedAt}} 已说明：{{problem}}，要求：{{wish}}。麻烦真人看一下，今天给个答复，谢谢。',
  },
  companyRefusedText: {
    title: '写给平台的说明：商家拒绝了',
    text: '采购方：{{companyName}}，订单 {{orderNumber}}。问题：{{problem}}。我方 {{contactedAt}} 起与商家协商，商家拒绝，见聊天或售后页面截图。我方要求：{{wish}}。已上传的证据：＿＿（合同、验收记录、照片里有的）。请平台介入处理。',
  },
  companySilentText: {
    title: '写给平台的说明：超过 24 小时没人回',
    text: '采购方：{{companyName}}，订单 {{orderNumber}}。问题：{{problem}}。我方 {{contactedAt}} 联系商家，已超过 24 小时，没有真人回复，也没有处理，见聊天截图。我方要求：{{wish}}。已上传的证据：＿＿（合同、验收记录、照片里有的）。请平台介入处理。',
  },
  companyLastDemand: {
    title: '仲裁或起诉前，最后一次书面催告',
    text: '{{companyName}}就订单 {{orderNumber}} 正式催告，这笔订单有下列问题：{{problem}}。〔我方在 {{contactedAt}} 已书面通知。〕现要求：{{wish}}，请在 {{agreedUntil}} 之前办好。逾期未办，我方将依法申请仲裁或向法院起诉。',
  },
  companyReportText: {
    title: '向市场监管部门举报的内容',
    text: '被举报人：拼多多店铺“{{shopName}}”。订单 {{orderNumber}}，商品：{{productName}}，购买时间：{{happenedAt}}。涉嫌违法的事实：{{problem}}。证据：＿＿（截图、实物照片、检测报告里有的）。请依法核查，并告知处理情况。以上内容属实。',
  },
} satisfies MessageWords<'company'>
