import type { calls as source } from '../../zh-CN/facts/calls'

export const calls = {
  roles: {
    consumer: 'consumer hotline',
    merchant: 'seller hotline',
    enterprise: 'company purchasing line',
    urgent: 'urgent line',
    general: 'support line',
    wallet: 'wallet support',
  },
  owners: { ctrip: 'Ctrip', alibabaCloud: 'Alibaba Cloud', alipay: 'Alipay', wechatPay: 'WeChat Pay' },
  days: { daily: 'daily', workdays: 'working days', weekends: 'weekends' },
  allDay: '24 hours',
  noHours: 'no hours given',
  noHolidays:
    'Times are Beijing time. We don’t know public holidays or make-up working days, so check those yourself; Spring ' +
    'Festival may differ.',
  night:
    'One article says only a bot answers 23:00–7:00, another that people answer 24 hours a day. You may not reach a ' +
    'person right now.',
  keys: {
    chinese: '中文 (Chinese)',
    afterSales: '售后维权 (after-sales)',
    person: '转人工 (a real person)',
    merchantService: '商家服务 (seller service)',
    operations: '运营咨询 (operations)',
    returns: '退货 (returns)',
    complaints: '投诉建议 (complaints and suggestions)',
  },
  afterListening: 'after listening to the prompts',
} satisfies typeof source
