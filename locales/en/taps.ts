import type { taps as source } from '../zh-CN/taps'

export const taps = {
  merchantChat: ['个人中心 (My page)', '我的订单 (My orders)', 'your order', '联系商家 (Contact merchant)'],
  productChat: ['商品详情页 (Product page)', '客服 (Customer service)'],
  afterSales: [
    '个人中心 (My page)',
    '我的订单 (My orders)',
    'your order',
    '申请售后 (After-sales request)',
    'choose the kind of refund',
    'say what happened, add pictures',
    '提交 (Submit)',
  ],
  platformStep: [
    '个人中心 (My page)',
    '我的订单 (My orders)',
    'your order',
    '申请售后 (After-sales request)',
    '平台介入 (Platform intervention)',
  ],
  officialSupport: ['个人中心 (My page)', '官方客服 (Official support)', 'type “人工客服” or tap “转人工” (human agent)'],
  officialSupportOther: ['个人中心 (My page)', '设置 (Settings)', '意见反馈 (Feedback)', '客服咨询 (Ask support)'],
  review: ['个人中心 (My page)', '设置 (Settings)', '意见反馈 (Feedback)', 'ask for a review, add your new proof'],
  notices: ['open the Pinduoduo app', '消息通知 (Notifications)'],
  wechatAccount: ['微信 (WeChat)', 'the account “拼多多” (Pinduoduo)', '客户服务 (Customer service)'],
  sellerHelp: ['商家后台 (Seller dashboard)', '帮助中心 (Help centre)'],
  sellerEmergency: ['商家后台 (Seller dashboard)', '帮助中心 (Help centre)', '紧急问题通道 (Urgent channel)'],
  sellerMessages: ['拼多多商家版 (Pinduoduo seller app)', '消息 (Messages)', '客服消息 (Customer messages)'],
  sellerRefunds: [
    '商家后台 (Seller dashboard)',
    '订单管理 (Orders)',
    '待处理退款 (Refunds to handle)',
  ],
  sellerShopId: ['商家后台 (Seller dashboard)', '店铺设置 (Shop settings)', '店铺 ID (Shop ID)'],
} satisfies typeof source
