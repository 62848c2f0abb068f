import type { urgent as flow } from '../../../../machines/journeys/urgent/flow'
import type { StepWords } from '../../../words'

export const urgent = {
  urgent: {
    short: '急事',
    title: '现在最急的是哪一件？',
    lead: '先选最急的一件，马上告诉你先做什么；急事不用等商家。',
    answers: {
      hurt: '有人受伤、吃坏了、不舒服',
      unsafe: '吃的、用的不安全（变质、起火、漏电、刺鼻），还没伤到人',
      account: '账号被别人登录了，或有一笔钱真不是我和家人付的',
      lockedOut: '登不进自己的账号',
      gaveCode: '验证码、密码或卡号告诉了别人',
      sentMoney: '我转了钱，怕是被骗了',
      threatened: '有人威胁、骚扰我，或要上门',
      none: '都不是，回到第一个问题',
    },
  },
  someoneHurt: {
    short: '先救人',
    title: '先顾人：打\u00a0120，或马上看医生',
    lead: '赔钱、退货都可以晚一点，不用等商家。',
    answers: {
      promised: '官方客服答应了时间，我在等',
      promisePassed: '答应的时间过了，还没人管',
      refundToo: '人没事了，我还想退钱；或客服叫我先申请售后',
      outside: '客服不管，我想找平台以外的部门',
      settled: '人没事了，事情也解决了',
    },
  },
  unsafeProduct: {
    short: '东西不安全',
    title: '先停下：别吃、别用，东西留好',
    lead: '先别让人受伤，再留住证据，不用等商家。',
    answers: {
      hurt: '有人受伤或不舒服了',
      promised: '官方客服答应了时间，我在等',
      promisePassed: '答应的时间过了，还没人管',
      refundToo: '我想退钱；或客服叫我先申请售后',
      outside: '客服不管，我想找平台以外的部门',
      settled: '解决了',
    },
  },
  accountTaken: {
    short: '账号被盗',
    title: '先看那笔钱是谁付的，真被盗就马上打电话',
    lead: '不是家里人付的，最怕拖；商家管不了。',
    answers: {
      notStolen: '原来是先用后付、自动扣款，或家里人买的',
      secured: '密码改好了，钱没少',
      frozen: '钱少了，银行或支付公司已在处理，我在等',
      paymentUnsettled: '钱少了，银行和支付公司打不通，或都不管',
      lockedOut: '我登不进账号了',
      promised: '官方客服答应了时间，我在等',
      promisePassed: '客服答应的时间过了，还没人管',
    },
  },
  lockedOut: {
    short: '登不进账号',
    title: '登不进去：先看钱有没有少',
    lead: '多半是忘了密码、换了号，钱没少不用慌。',
    answers: {
      moneyMoving: '有不认得的扣款，或钱正在少',
      backIn: '我登进去了',
      restricted: '页面说我的账号被限制、冻结了',
      promised: '官方客服答应了时间，我在等',
      promisePassed: '答应的时间过了，还没人管',
      refused: '客服说办不了',
    },
  },
  lockedMoney: {
    short: '登不进，钱在少',
    title: '马上打银行和支付公司，再打 110',
    lead: '先把钱拦住，账号晚一点找回来也不迟。',
    answers: {
      backIn: '钱拦住了，账号也找回来了',
      frozen: '银行或支付公司已在处理，我在等',
      paymentUnsettled: '银行和支付公司打不通，或都不管',
      promised: '官方客服答应了时间，我在等',
      promisePassed: '客服答应的时间过了，还没人管',
    },
  },
} satisfies StepWords<keyof typeof flow>
