import type { urgent as flow } from '../../../../machines/journeys/urgent/flow'
import type { StepWords } from '../../../words'

export const urgent = {
  urgent: {
    short: '急事',
    title: '现在最急的是哪一件？',
    lead: '先选最急的一件，马上告诉你先做什么。急事不用先等商家回复。',
    answers: {
      hurt: '有人受伤、吃坏了，或者正有危险',
      unsafe: '吃的、用的不安全，还没伤到人',
      account: '账号被别人登录了，或有一笔钱不是我付的',
      lockedOut: '我登不进自己的账号了',
      gaveCode: '验证码或密码告诉了别人',
      sentMoney: '我转了钱，怕是被骗了',
      none: '都不是，回到第一个问题',
    },
  },
  someoneHurt: {
    short: '先救人',
    title: '先顾人：打 120，或马上看医生',
    lead: '赔钱、退货都可以晚一点。这种事不用等商家，人安顿好了就找官方客服。',
    answers: {
      promised: '客服答应了时间，我在等',
      promisePassed: '答应的时间过了，还没人管',
      outside: '没用，我想找平台以外的部门',
      settled: '人没事了，事情也解决了',
    },
  },
  unsafeProduct: {
    short: '东西不安全',
    title: '先停下：别吃、别用，东西留好',
    lead: '先别让人受伤，再留住证据。这种事不用等商家，可以直接找官方客服。',
    answers: {
      hurt: '有人受伤或不舒服了',
      promised: '客服答应了时间，我在等',
      promisePassed: '答应的时间过了，还没人管',
      outside: '没用，我想找平台以外的部门',
      settled: '解决了',
    },
  },
  accountTaken: {
    short: '账号被盗',
    title: '先通知银行和支付公司，再改密码',
    lead: '钱的事最怕拖；钱没少的，直接从改密码做起。据来源，账号和付款的事商家办不了，不用找他。',
    answers: {
      lockedOut: '我登不进账号了',
      secured: '密码改好了，没有少钱',
      paymentUnsettled: '钱少了，银行和支付公司还没解决',
      promised: '客服答应了时间，我在等',
      promisePassed: '客服答应的时间过了，还没人管',
    },
  },
  lockedOut: {
    short: '登不进账号',
    title: '先打给银行和支付公司，保住钱',
    lead: '登不进去的时候，最要紧的是别让人动你的钱。钱保住了，再慢慢找回账号。',
    answers: {
      backIn: '我登进去了',
      paymentUnsettled: '钱少了，银行和支付公司还没解决',
      promised: '客服答应了时间，我在等',
      promisePassed: '答应的时间过了，还没人管',
    },
  },
} satisfies StepWords<keyof typeof flow>
