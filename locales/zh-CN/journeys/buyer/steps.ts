import type { buyer as flow } from '../../../../machines/journeys/buyer/flow'
import type { StepWords } from '../../../words'

/** From what went wrong to what was agreed with the merchant. */
export const buyer = {
  issue: {
    short: '遇到什么事',
    title: '你买的东西，出了什么问题？',
    lead: '选最接近的一个就行，选错了随时能改。',
    answers: {
      quality: '东西坏了、有毛病，或和描述不一样',
      fake: '像是假货，或者宣传骗人',
      delivery: '没发货、没收到、快递卡住、少件或破损',
      noReason: '东西没毛病，就是不想要了',
      change: '想改地址、改订单',
      ask: '只是想问问、联系不上商家，或想举报',
      none: '都不是',
    },
  },
  delivery: {
    short: '货的情况',
    title: '货现在是什么情况？',
    lead: '看一眼订单里的物流再选。',
    answers: {
      notShipped: '付了款，一直没发货',
      stuck: '发了货，物流不动，或像是丢了',
      signedNotReceived: '显示已签收，我没收到',
      short: '收到了，但少件、漏发',
      damaged: '收到了，但路上弄坏了',
      courier: '只想投诉快递公司',
      unsure: '说不清',
    },
  },
  stage: {
    short: '谈到哪一步',
    title: '你和商家谈到哪一步了？',
    lead: '只看商家真人怎么说，“自动回复”不算回复。',
    answers: {
      notYet: '还没在 APP 里联系过商家',
      noReply: '联系了，没人回（只有自动回复也算没回）',
      offered: '商家给了方案（不满意也算），或说在处理',
      refused: '商家明确说不退、不换、不管',
      agreed: '商家同意了',
      withPlatform: '已经申请平台介入了',
      unsure: '我分不清',
    },
  },
  silence: {
    short: '等了多久',
    title: '商家多久没有真人回复了？',
    lead: '从你第一次发消息或申请售后算起；商家真人回过的，从那之后你再发的第一条算起。自动回复不算。',
    answers: {
      within30min: '30 分钟以内（含正好 30 分钟）',
      within24h: '超过 30 分钟，24 小时以内（含）',
      over24h: '超过 24 小时（正好 24 小时不算）',
      unsure: '记不清了',
    },
  },
  contactMerchant: {
    short: '联系商家',
    title: '现在联系商家，同时申请售后',
    lead: '据来源，要先跟商家谈，谈不成平台才介入；一上来就找平台，容易被退回。写在 APP 里的话，以后都是凭据。',
    answers: { later: '有新情况了' },
  },
  waitForReply: {
    short: '等商家回复',
    title: '先等真人回复，过 30 分钟再看',
    lead: '刚发出去，先给商家一点时间。来源说法：超过 30 分钟没有真人回复再提醒（正好 30 分钟不算），以订单页显示为准。',
    answers: { later: '有新情况了' },
  },
  remindAndWait: {
    short: '提醒再等',
    title: '提醒商家、申请售后，再等一等',
    lead: '来源说法：商家超过 24 小时不回复、不处理，才算没谈成（正好 24 小时不算），以订单页显示为准。',
    answers: { later: '有新情况了' },
  },
  readTheChat: {
    short: '翻看聊天',
    title: '打开聊天记录，看清谈到哪一步了',
    lead: '商家回没回、怎么回的，决定下一步往哪走。花几分钟看一遍，比猜的准。',
    answers: { later: '看清楚了' },
  },
  keepNegotiating: {
    short: '继续谈',
    title: '接着和商家谈，把办法和日子写清楚',
    lead: '据来源，商家给了方案、还在处理时，不能申请平台介入。不满意就写明不接受，请他给句准话。',
    answers: {
      agreed: '谈妥了',
      declining: '这个方案我不接受',
      refused: '商家明确拒绝了',
      noReply: '商家不回了',
    },
  },
  declineOffer: {
    short: '写明不接受',
    title: '写明不接受，请商家直说同不同意',
    lead: '拖着谈，日子就过去了。话说明白，下一步才清楚。',
    answers: { later: '商家回了，或一直没回' },
  },
  takeAgreed: {
    short: '照说好的办',
    title: '照说好的，现在到订单页去办',
    lead: '据来源，商家同意了，还要你在订单页提交申请。钱到账、货换到，才算完。',
    answers: {
      settled: '钱退到了，或货换好了',
      notKept: '说好的没做到',
    },
  },
} satisfies StepWords<keyof typeof flow>
