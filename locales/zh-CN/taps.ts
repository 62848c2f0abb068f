import type { TapsWords } from '../words'

/** The way through the app, button by button, as the guides name the buttons. */
export const taps = {
  merchantChat: ['个人中心', '我的订单', '选中那一单', '联系商家'],
  productChat: ['商品详情页', '客服'],
  afterSales: ['个人中心', '我的订单', '选中那一单', '申请售后', '选退款类型', '写明情况、上传图片', '提交'],
  platformStep: ['个人中心', '我的订单', '选中那一单', '申请售后', '平台介入'],
  officialSupport: ['个人中心', '官方客服', '输入“人工客服”，或点“转人工”'],
  officialSupportOther: ['个人中心', '设置', '意见反馈', '客服咨询'],
  review: ['个人中心', '设置', '意见反馈', '写明要复核，附上新证据'],
  notices: ['打开拼多多 APP', '消息通知'],
  wechatAccount: ['微信', '公众号“拼多多”', '客户服务'],
  sellerHelp: ['商家后台', '帮助中心'],
  sellerEmergency: ['商家后台', '帮助中心', '紧急问题通道'],
  sellerMessages: ['拼多多商家版 APP', '消息', '客服消息'],
  sellerRefunds: ['商家后台', '订单管理', '待处理退款'],
  sellerShopId: ['商家后台', '店铺设置', '店铺 ID'],
} satisfies TapsWords
