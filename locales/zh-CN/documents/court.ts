import type { DocumentTexts } from '../../words'

const where = '收货地：{{deliveryPlace}}。依据《民事诉讼法》第24条、《最高人民法院关于适用〈民事诉讼法〉的解释》第20条，向贵院起诉。'
const small = '本案只请求金钱给付，请依《民事诉讼法》第165条，看能否适用小额诉讼程序。'
const list = ['1. {{proof1}}，证明：{{proves1}}，第（　　）页', '2. {{proof2}}，证明：{{proves2}}，第（　　）页', '3. {{proof3}}，证明：{{proves3}}，第（　　）页', '4. （　　），证明：（　　），第（　　）页'] as const
const to = '此致　{{courtName}}人民法院'
const breach = '《民法典》第577条：一方不履行，或者履行不合约定的，应当承担继续履行、采取补救措施或者赔偿损失等违约责任。'

/** What is handed to a court. */
export const court = {
  claim: {
    title: '民事起诉状',
    parts: [
      { head: '原告', lines: ['{{myName}}，身份证号{{myId}}，住{{myAddress}}，电话{{myPhone}}。'] },
      { head: '被告', lines: ['{{opponentName}}，住所{{opponentAddress}}，电话{{opponentPhone}}。'] },
      {
        head: '诉讼请求',
        lines: [
          '一、判令被告：{{wish}}。',
          '二、诉讼费用由被告承担。',
          { loss: '另请求判令被告赔偿损失{{loss}}元。', fraud: '另请求判令被告依《消费者权益保护法》第55条，增加赔偿{{extra}}元。' },
        ],
      },
      {
        head: '事实与理由',
        lines: [
          '原告于{{orderedOn}}在拼多多店铺“{{shopName}}”购买{{productName}}，订单号{{orderNumber}}，付款{{paid}}元。',
          '{{problem}}。',
          {
            talked: '原告从{{contactedAt}}起联系被告，至今没有解决。',
            platformRuled: '拼多多平台在{{ruledAt}}给出的结果是：{{platformResult}}。',
          },
          breach,
          where,
          { smallClaim: small },
        ],
      },
      { lines: [to, '具状人（签名）：（　　）　日期：（　　）'] },
      { head: '附：证据目录', lines: list },
    ],
  },
  answer: {
    title: '答辩状',
    parts: [
      { head: '答辩人', lines: ['{{myName}}，身份证号{{myId}}，住{{myAddress}}，电话{{myPhone}}。'] },
      { head: '原告', lines: ['{{opponentName}}。案号：{{caseNumber}}。收到起诉状副本的时间：{{servedAt}}。'] },
      { head: '答辩意见', lines: ['对原告的请求：{{answerView}}。', { wrongCourt: '依据《民事诉讼法》第130条提出管辖权异议，理由：{{courtReason}}。' }] },
      {
        head: '事实与理由',
        lines: ['{{answerReasons}}。', { goodsKept: '退款{{amount}}元已经收到，商品还在我这里，我愿意退回。' }],
      },
      { lines: [to, '答辩人（签名）：（　　）　日期：（　　）'] },
      { head: '附：证据目录', lines: list },
    ],
  },
  sellerClaim: {
    title: '民事起诉状',
    parts: [
      { head: '原告', lines: ['{{companyName}}，住所{{myAddress}}，代表人{{signatory}}，电话{{myPhone}}。'] },
      { head: '被告', lines: ['{{opponentName}}（订单的收件人），地址{{opponentAddress}}，电话{{opponentPhone}}。'] },
      {
        head: '诉讼请求',
        lines: ['一、判令被告：{{wish}}。', '二、诉讼费用由被告承担。', { loss: '另请求判令被告赔偿损失{{loss}}元。' }],
      },
      {
        head: '事实与理由',
        lines: [
          '被告于{{orderedOn}}在原告的拼多多店铺“{{shopName}}”购买{{productName}}，订单号{{orderNumber}}。',
          {
            sentGoods: '原告已经发货，快递单号{{trackingNumber}}，物流显示签收。',
            paidBack: '货款{{amount}}元已在{{happenedAt}}退给被告，商品没有退回原告。《民法典》第985条：没有法律根据得到利益的，受损失的人可以请求返还。',
          },
          '{{problem}}。',
          { demanded: '原告在{{demandedAt}}书面请被告还货或者付款，至今没有办。' },
          breach,
          where,
          { smallClaim: small },
        ],
      },
      { lines: [to, '具状人（盖章）：（　　）　日期：（　　）'] },
      { head: '附：证据目录', lines: list },
    ],
  },
} as const satisfies DocumentTexts<'claim' | 'answer' | 'sellerClaim'>
