import type { buyer as flow } from '../../../../machines/journeys/buyer/flow'
import type { StepWords } from '../../../words'

/** From what went wrong to what was agreed with the merchant, and what is left once the page has closed. */
export const buyer = {
  issue: {
    short: '遇到什么事',
    title: '买的东西，出了什么问题？',
    lead: '选最接近的一个就行，选错了随时能改。',
    answers: {
      quality: '有毛病、用不了、发错了，或和商品页不一样（货不对板）',
      fake: '像是假货，或宣传是骗人的',
      delivery: '没发货、没收到、少东西、路上坏了，或商家叫我取消、加钱',
      noReason: '东西没毛病：不想要了，或尺码、颜色不合适',
      platform: '扣款、优惠、补贴、账号的事，或不是我下的单',
      ask: '改订单、要发票、想问问、找不到商家、受威胁或收到传票，或想举报',
      none: '都不是',
    },
  },
  goods: {
    short: '什么东西',
    title: '是什么样的东西？',
    lead: '东西不同，急不急、能要什么也不同。',
    answers: {
      fresh: '放不住的：水果、鸡蛋、肉菜、鲜花，或多多买菜、自提点取的',
      warranty: '还在保修期里的：家电、手机、电脑这类（安装、维修乱收费也算）',
      none: '别的东西',
    },
  },
  delivery: {
    short: '货的情况',
    title: '货现在是什么情况？',
    lead: '看一眼订单里的物流再选。',
    answers: {
      notShipped: '付了款，一直没发货；充值、卡券没到或用不了；预售没兑现',
      cancelled: '商家说没货、标错价，叫我取消（已经取消的也算），或要我加钱',
      stuck: '说发了货，却不动、迟到、查不到、被退回，或像是丢了',
      signedNotReceived: '显示已签收，我没收到（驿站弄丢、放错地方也算）',
      short: '收到了，但少件、少赠品、分量不够，或是空包、别的东西',
      damaged: '收到了，但路上弄坏了',
      card: '包裹里只有一张卡、一个二维码',
      courier: '只想投诉快递：不送上门、乱收费、态度差',
      unsure: '说不清',
    },
  },
  stage: {
    short: '售后到哪了',
    title: '这一单的售后，现在写着什么？',
    lead: '看“个人中心”里的“退款/售后”；没申请过的，看聊天。',
    answers: {
      notYet: '还没申请售后，也没找过商家',
      noReply: '申请或发消息了，没人理（“待商家处理”；自动回复不算）',
      offered: '商家给了办法（不满意也算），或说在处理',
      refused: '商家不同意（“驳回”“待买家处理”，或聊天里说不行）',
      agreed: '商家同意了（“已同意”“退款中”；已寄回、等换等修也算）',
      withPlatform: '平台在看，或有结果了（“平台处理中”“平台拒绝退款”）',
      closed: '关了、过期了、没入口了（“已关闭”“已撤销”“逾期”）',
      unsure: '我看不明白',
    },
  },
  silence: {
    short: '等了多久',
    title: '商家多久没有真人回复了？',
    lead: '从你第一次发消息或申请售后算；真人回过又不理，从你之后再发的第一条算。',
    answers: {
      within30min: '30 分钟以内（正好 30 分钟也算）',
      within24h: '超过 30 分钟，24 小时以内（正好 24 小时也算）',
      over24h: '超过 24 小时',
      unsure: '记不清了',
    },
  },
  contactMerchant: {
    short: '联系商家',
    title: '现在联系商家，同时申请售后',
    lead: '先跟商家谈；写在 APP 里，就是证据。',
    answers: { later: '有新情况了' },
  },
  waitForReply: {
    short: '等商家回复',
    title: '先等真人回复，过 30 分钟再看',
    lead: '刚发出去，先给商家一点时间。',
    answers: { later: '有新情况了' },
  },
  remindAndWait: {
    short: '提醒再等',
    title: '提醒商家、申请售后，再等一等',
    lead: '商家还有时间答复，你先把该交的交上。',
    answers: { later: '有新情况了' },
  },
  readTheChat: {
    short: '看售后状态',
    title: '打开售后申请，看上面写着什么',
    lead: '最上面那行字，就是走到哪一步了。没申请过的，看聊天。',
    answers: { later: '看清楚了' },
  },
  keepNegotiating: {
    short: '继续谈',
    title: '接着和商家谈，把办法和日子写清楚',
    lead: '还在谈，就还没到找平台的时候。不满意，就写明不接受。',
    answers: {
      declining: '这个办法我不接受',
      later: '有新情况了',
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
    title: '照说好的办，先对清楚再提交',
    lead: '钱到账、东西换好修好，才算完。',
    answers: {
      settled: '钱退到了，或东西换好、补到、修好了',
      later: '办了，可是没下文',
    },
  },
  sellerCancels: {
    short: '商家叫我取消',
    title: '先别自己点取消，请商家写明缘由',
    lead: '没货、标错价是商家的事，别写成你不要。',
    answers: {
      settled: '货发了，或钱退好了',
      later: '商家回了，或一直没回',
    },
  },
  afterWindow: {
    short: '售后关了',
    title: '售后关了：看清原因，能交就再交一次',
    lead: '页面关了，不等于没有办法了。',
    answers: {
      reopened: '又能申请了，或商家又肯谈了',
      settled: '办好了',
      refused: '商家和客服都说不行',
      letGo: '算了，不追了',
    },
  },
} satisfies StepWords<keyof typeof flow>
