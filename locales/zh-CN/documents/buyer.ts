import type { DocumentTexts } from '../../words'

const bought = '我于{{orderedOn}}在拼多多购买{{productName}}，订单号{{orderNumber}}，付款{{paid}}元。'
const talked = '我从{{contactedAt}}起联系商家，至今没有解决。'
const ruled = '平台在{{ruledAt}}给出的结果是：{{platformResult}}。'
const promised = '平台客服（工号{{agentId}}）在{{lastCallAt}}答应：{{promised}}。'
const signed = '签名：（　　）　日期：（　　）'

/** What a buyer hands to a merchant or an authority. */
export const buyer = {
  demand: {
    title: '催告函',
    parts: [
      { lines: ['致：{{opponentName}}（拼多多店铺“{{shopName}}”）'] },
      { head: '经过', lines: [bought, '{{problem}}。', { talked }] },
      {
        head: '要求',
        lines: [
          '请在{{agreedUntil}}之前办好：{{wish}}，并书面回复我。',
          '《民法典》第577条：一方不履行，或者履行不合约定的，应当承担继续履行、采取补救措施或者赔偿损失等违约责任。到期没有办好，我会依法投诉或者起诉。',
        ],
      },
      { lines: ['发函人：{{myName}}　电话：{{myPhone}}', signed] },
    ],
  },
  complaint12315: {
    title: '投诉书',
    parts: [
      {
        head: '投诉人',
        lines: ['姓名：{{myName}}；电话：{{myPhone}}；通讯地址：{{myAddress}}。', { onBehalf: '我受{{principalName}}委托，授权委托书原件和我的身份证明附后。' }],
      },
      {
        head: '投诉对象',
        lines: ['名称：{{opponentName}}；地址：{{opponentAddress}}。', { aboutOrder: '拼多多店铺：{{shopName}}。', shopGone: '店铺已经关闭，按公示的地址联系不上。' }],
      },
      { head: '诉求', lines: ['{{wish}}。'] },
      {
        head: '事实与理由',
        lines: [
          { aboutOrder: bought, forLife: '这是自己和家里生活用的。' },
          '{{problem}}。',
          { talked, platformRuled: ruled, supportPromised: promised, notElsewhere: '这件事没有在别处投诉、起诉或者申请仲裁。' },
        ],
      },
      { head: '附件', lines: ['证据共{{proofCount}}件，目录另附。'] },
      { lines: [{ truthful: '以上内容属实，我对它的真实性负责。' }, signed] },
    ],
  },
  report12315: {
    title: '举报书',
    parts: [
      { head: '举报人', lines: ['姓名：{{myName}}；电话：{{myPhone}}。'] },
      { head: '被举报人', lines: ['名称：{{opponentName}}；地址：{{opponentAddress}}。', { aboutOrder: '拼多多店铺：{{shopName}}。' }] },
      { head: '举报的事', lines: ['时间：{{happenedAt}}。在哪里看到：{{page}}。', '{{problem}}。', { aboutOrder: bought }] },
      { head: '请求', lines: ['请依法核查，并告诉我处理情况。'] },
      { head: '附件', lines: ['证据共{{proofCount}}件，目录另附。'] },
      { lines: [{ truthful: '以上内容属实。' }, signed] },
    ],
  },
  mandate: {
    title: '授权委托书',
    parts: [
      { head: '委托人', lines: ['姓名：{{principalName}}；身份证号：{{principalId}}；电话：{{principalPhone}}；住址：{{principalAddress}}。'] },
      { head: '受托人', lines: ['姓名：{{helperName}}；身份证号：{{helperId}}；电话：{{helperPhone}}；和委托人的关系：{{relation}}。'] },
      { head: '委托事项', lines: ['委托人和{{opponentName}}因拼多多订单{{orderNumber}}发生争议，委托受托人办理：{{mandateMatter}}。'] },
      {
        head: '权限和期限',
        lines: [
          '权限：{{mandatePowers}}。',
          { specialPowers: '特别授权：代为承认、放弃、变更诉讼请求，进行和解。' },
          '期限：从{{mandateFrom}}起，到{{mandateUntil}}止。',
        ],
      },
      { lines: ['委托人（本人签名）：（　　）　日期：（　　）'] },
    ],
  },
} as const satisfies DocumentTexts<'demand' | 'complaint12315' | 'report12315' | 'mandate'>
