import type { TapsWords } from '../words'

/** The way through the app, button by button, as the guides and buyers name the buttons. */
export const taps = {
  merchantChat: ['个人中心', '我的订单', '选中那一单', '联系商家'],
  productChat: ['商品详情页', '客服'],
  afterSales: ['个人中心', '我的订单', '选中那一单', '申请售后（没发货的叫“申请退款”）', '选类型', '写明情况、上传图片', '提交'],
  afterSalesList: ['个人中心', '退款/售后', '选中那张申请'],
  platformStep: ['个人中心', '我的订单', '选中那一单', '申请售后', '平台介入'],
  platformInside: ['个人中心', '退款/售后', '选中那张申请', '平台介入（或“申请平台介入”）'],
  officialSupport: ['个人中心', '官方客服', '输入“人工客服”，或点“转人工”'],
  officialSupportOther: ['个人中心', '设置', '意见反馈', '客服咨询'],
  review: ['个人中心', '设置', '意见反馈', '写明请再看一遍（复核），附上新证据'],
  notices: ['打开拼多多 APP', '底部“聊天”（有的叫“消息”）', '消息通知，或这一单的提醒'],
  wechatAccount: ['微信', '公众号“拼多多”', '客户服务'],
  sellerHelp: ['商家后台', '帮助中心'],
  sellerEmergency: ['商家后台', '帮助中心', '紧急问题通道'],
  sellerMessages: ['拼多多商家版 APP', '消息', '客服消息'],
  sellerRefunds: ['商家后台', '订单管理（有的叫“售后管理”）', '待处理退款（有的叫“售后工作台”）'],
  sellerShopId: ['商家后台', '店铺设置（有的在“店铺管理”“店铺信息”）', '店铺 ID'],
} satisfies TapsWords
