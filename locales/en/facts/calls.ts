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
  noHolidays: 'Times are Beijing time. We do not know public holidays or make-up working days; mind them yourself, above all Spring Festival.',
  night: 'One article says only a machine answers 23:00–7:00, another says people do round the clock. A person may not be there now.',
  keys: {
    chinese: '中文 (Chinese)',
    afterSales: '售后维权 (after-sales)',
    person: '转人工 (a person)',
    merchantService: '商家服务 (seller service)',
    operations: '运营咨询 (operations)',
    returns: '退货 (returns)',
    complaints: '投诉建议 (complaints)',
  },
  afterListening: 'after listening to the end',
} satisfies typeof source
