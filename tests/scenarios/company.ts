import type { Scenario } from './scenario'

const consumerRoad = /12315(?!.*举报)|消费者协会|(?<!别按)“退一赔三”/

/** People who buy for a company. */
export const companyCases: readonly Scenario[] = [
  {
    id: 'C60',
    trouble: '供应商要定金转到平台外',
    walk: ['start.company', 'company.enquiry', 'companyEnquiry.offPlatform'],
    step: 'companyOffPlatform',
    holds: [
      ['不转钱', 'companyStop'],
      ['已经转了，先银行再 110', 'companyIfPaid'],
      ['只在平台付款', 'companyPayInOrder', 'companySayNo'],
      ['验证码不给人', 'keepCodesSecret'],
    ],
    never: { calls: ['reach'], says: consumerRoad },
  },
  {
    id: 'C61',
    trouble: '公司买的货少了，质量也不对',
    walk: ['start.company', 'company.wrong'],
    step: 'companyDispute',
    holds: [
      ['个人中心→联系商家，书面通知', 'companyNotifyNow'],
      ['说清要修、换、退还是减价', 'companySayClaim', 'companyWhyClaim'],
      ['检验期和及时通知', 'companyWhyNotice'],
      ['送货、清点、验收记录', 'companyDeliveryProof'],
      ['先别点确认收货', 'companyDontConfirm'],
    ],
    never: { calls: ['reach', 'dial'], says: consumerRoad },
  },
  {
    id: 'C61',
    trouble: '商家在售后申请里点了驳回',
    walk: ['start.company', 'company.wrong', 'companyDispute.refused'],
    step: 'companyEscalate',
    holds: [
      ['先看申请轮到谁、剩多久', 'companyLookAtForm'],
      ['申请平台介入', 'companyAskPlatform'],
      ['拒绝的话留着', 'companyRefusalProof'],
    ],
    never: { tasks: ['companyMaybeApproved'], says: consumerRoad },
  },
  {
    id: 'C61',
    trouble: '超过 24 小时没人理公司的申请',
    walk: ['start.company', 'company.wrong', 'companyDispute.noReply', 'companySilence.over24h'],
    step: 'companyEscalate',
    holds: [['先看是不是已经自动同意', 'companyMaybeApproved'], ['申请平台介入', 'companyAskPlatform']],
    never: { says: consumerRoad },
  },
]
