import type { DocumentTexts } from '../../words'

/** What a seller hands to the platform, and a company to a merchant. */
export const trade = {
  sellerAppeal: {
    title: '申诉书',
    parts: [
      { head: '申诉方', lines: ['店铺 ID：{{shopId}}；营业执照名称：{{companyName}}；联系人：{{signatory}}，电话{{myPhone}}。'] },
      { head: '申诉的处理', lines: ['{{happenedAt}}收到通知，处理是：{{measure}}。', { aboutOrder: '涉及订单：{{orderNumber}}。' }] },
      { head: '不认同的地方和经过', lines: ['{{problem}}。'] },
      { head: '证据', lines: ['1. {{proof1}}，说明：{{proves1}}', '2. {{proof2}}，说明：{{proves2}}', '3. {{proof3}}，说明：{{proves3}}'] },
      {
        head: '请求',
        lines: [
          '{{wish}}。',
          '依据《网络交易平台规则监督管理办法》第19条，请告知处理的事实、理由和依据，由人工复核，并告知结果。',
          { fined: '扣、罚的{{amount}}元，请依《网络交易平台规则监督管理办法》第29条告知计算依据和方法。' },
        ],
      },
      { lines: ['申诉方（盖章）：（　　）　日期：（　　）'] },
    ],
  },
  companyNotice: {
    title: '质量异议通知书',
    parts: [
      { lines: ['致：{{opponentName}}（拼多多店铺“{{shopName}}”）'] },
      {
        head: '合同和收货',
        lines: ['我方于{{orderedOn}}订购{{productName}}，订单号{{orderNumber}}，约定数量{{quantity}}，约定的质量：{{agreedQuality}}，付款{{paid}}元。', '收货时间：{{receivedAt}}。', { inspected: '我方已经检验，记录附后；有问题的货另行存放，可供查验。' }],
      },
      { head: '不符合约定的地方', lines: ['{{problem}}。'] },
      {
        head: '通知和要求',
        lines: [
          '依据《民法典》第621条，现将上述不符合约定的情形书面通知贵方。',
          '依据《民法典》第582条、第617条，我方要求：{{wish}}。请在{{agreedUntil}}之前书面答复，写明办好的日期。',
        ],
      },
      { lines: ['{{companyName}}（盖章）　经办人：{{signatory}}　电话：{{myPhone}}', '日期：（　　）'] },
    ],
  },
} as const satisfies DocumentTexts<'sellerAppeal' | 'companyNotice'>
