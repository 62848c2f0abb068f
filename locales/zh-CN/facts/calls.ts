/** Words around claimed numbers: whom they are said to serve, their hours, their keys. */
export const calls = {
  roles: {
    consumer: '消费者热线',
    merchant: '商家热线',
    enterprise: '企业采购热线',
    urgent: '紧急电话',
    general: '客服电话',
    wallet: '钱包客服',
  },
  owners: { ctrip: '携程', alibabaCloud: '阿里云', alipay: '支付宝', wechatPay: '微信支付' },
  days: { daily: '每天', workdays: '工作日', weekends: '周末' },
  allDay: '24 小时',
  noHours: '没说几点到几点',
  noHolidays: '时间按北京时间算。这里不知道节假日和调休，遇到放假请自己留意，春节可能不一样。',
  night: '一篇文章说 23:00–7:00 只有机器人接，另一篇说 24 小时有人。这会儿打，可能找不到真人。',
  keys: {
    chinese: '中文',
    afterSales: '售后维权',
    person: '转人工',
    merchantService: '商家服务',
    operations: '运营咨询',
    returns: '退货',
    complaints: '投诉建议',
  },
  afterListening: '先听完提示',
}
