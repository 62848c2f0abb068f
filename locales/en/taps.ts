import type { taps as source } from '../zh-CN/taps'

export const taps = {
  merchantChat: ['个人中心 (My page)', '我的订单 (My orders)', 'your order', '联系商家 (Contact seller)'],
  productChat: ['商品详情页 (Product page)', '客服 (Customer service)'],
  afterSales: [
    '个人中心 (My page)',
    '我的订单 (My orders)',
    'your order',
    '申请售后 (After-sales request; before dispatch 申请退款, Request refund)',
    'choose the kind',
    'say what happened, add pictures',
    '提交 (Submit)',
  ],
  afterSalesList: ['个人中心 (My page)', '退款/售后 (Refunds and after-sales)', 'your request'],
  platformStep: [
    '个人中心 (My page)',
    '我的订单 (My orders)',
    'your order',
    '申请售后 (After-sales request)',
    '平台介入 (Platform intervention)',
  ],
  platformInside: [
    '个人中心 (My page)',
    '退款/售后 (Refunds and after-sales)',
    'your request',
    '平台介入 or 申请平台介入 (Platform intervention)',
  ],
  officialSupport: ['个人中心 (My page)', '官方客服 (Official support)', 'type “人工客服” or tap “转人工” (human agent)'],
  officialSupportOther: ['个人中心 (My page)', '设置 (Settings)', '意见反馈 (Feedback)', '客服咨询 (Ask support)'],
  review: ['个人中心 (My page)', '设置 (Settings)', '意见反馈 (Feedback)', 'ask for 复核 (a second look), add your new evidence'],
  notices: [
    'open the Pinduoduo app',
    '聊天 or 消息 at the bottom (Chats)',
    '消息通知 (Notifications), or the notice about this order',
  ],
  wechatAccount: ['微信 (WeChat)', 'the account “拼多多” (Pinduoduo)', '客户服务 (Customer service)'],
  sellerHelp: ['商家后台 (Seller dashboard)', '帮助中心 (Help centre)'],
  sellerEmergency: ['商家后台 (Seller dashboard)', '帮助中心 (Help centre)', '紧急问题通道 (Urgent channel)'],
  sellerMessages: ['拼多多商家版 (Pinduoduo seller app)', '消息 (Messages)', '客服消息 (Customer messages)'],
  sellerRefunds: [
    '商家后台 (Seller dashboard)',
    '订单管理 (Orders), or 售后管理 (After-sales)',
    '待处理退款 (Refunds to handle), or 售后工作台 (After-sales desk)',
  ],
  sellerShopId: [
    '商家后台 (Seller dashboard)',
    '店铺设置 (Shop settings), or 店铺管理, 店铺信息 (Shop information)',
    '店铺 ID (Shop ID)',
  ],
} satisfies typeof source
