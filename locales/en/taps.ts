import type { taps as source } from '../zh-CN/taps'

export const taps = {
  merchantChat: ['个人中心 (My page)', '我的订单 (My orders)', 'your order', '联系商家 (Contact seller)'],
  productChat: ['商品详情页 (Product page)', '客服 (Support)'],
  afterSales: ['个人中心 (My page)', '我的订单 (My orders)', 'your order', '申请售后 (After-sales; not shipped: 申请退款)', 'the kind', 'details, pictures', '提交 (Submit)'],
  afterSalesList: ['个人中心 (My page)', '退款/售后 (Refunds)', 'your request'],
  platformStep: ['个人中心 (My page)', '我的订单 (My orders)', 'your order', '申请售后 (After-sales)', '平台介入 (Step in)'],
  platformInside: ['个人中心 (My page)', '退款/售后 (Refunds)', 'your request', '平台介入 or 申请平台介入 (Step in)'],
  officialSupport: ['个人中心 (My page)', '官方客服 (Official support)', '“人工客服” or “转人工” (a person)'],
  officialSupportOther: ['个人中心 (My page)', '设置 (Settings)', '意见反馈 (Feedback)', '客服咨询 (Ask support)'],
  review: ['个人中心 (My page)', '设置 (Settings)', '意见反馈 (Feedback)', 'ask for 复核 (a second look), add evidence'],
  notices: ['the Pinduoduo app', '聊天 or 消息 (Chats)', '消息通知 (Notifications), or this order’s notice'],
  wechatAccount: ['微信 (WeChat)', 'account “拼多多”', '客户服务 (Support)'],
  sellerHelp: ['商家后台 (Dashboard)', '帮助中心 (Help centre)'],
  sellerEmergency: ['商家后台 (Dashboard)', '帮助中心 (Help centre)', '紧急问题通道 (Urgent channel)'],
  sellerMessages: ['拼多多商家版 (Seller app)', '消息 (Messages)', '客服消息 (Customer messages)'],
  sellerRefunds: ['商家后台 (Dashboard)', '订单管理 (Orders) or 售后管理', '待处理退款 (Refunds) or 售后工作台'],
  sellerShopId: ['商家后台 (Dashboard)', '店铺设置 (Shop settings) or 店铺管理, 店铺信息', '店铺 ID (Shop ID)'],
} satisfies typeof source
