import type { scam as flow } from '../../../../machines/journeys/scam/flow'
import type { StepWords } from '../../../words'

export const scam = {
  scam: {
    short: '有人找我',
    title: '你给过对方什么？',
    lead: '照实选就好，谁都可能碰上。几样都给过，先选“转了钱”。',
    answers: {
      nothing: '什么都没给，正在怀疑',
      code: '给了验证码、密码或银行卡信息',
      money: '转了钱，或者扫码付了款',
      screen: '共享了屏幕，或装了对方让装的软件',
      number: '我只想知道一个号码是真是假',
      unsure: '记不清给过什么',
    },
  },
  scamStop: {
    short: '挂断',
    title: '现在就挂断，别再理他',
    lead: '没给就来得及。真有事，自己打开 APP 问官方客服也不晚。',
    answers: {
      safe: '挂断了，什么都没给',
      gaveCode: '想起来了，给过验证码或密码',
      sentMoney: '想起来了，转过钱',
    },
  },
  codeGiven: {
    short: '给了验证码',
    title: '马上冻结支付，再改密码',
    lead: '别怪自己，先抢时间：对方拿到码以后，很快就会动手。',
    answers: {
      moneyGone: '钱已经少了',
      lockedOut: '我登不进账号了',
      secured: '冻结了、密码改了，没有少钱',
    },
  },
  screenShared: {
    short: '共享了屏幕',
    title: '马上关掉共享，断网',
    lead: '对方可能看得到你的密码和短信。这一页别关，断了网也能接着看。',
    answers: {
      moneyGone: '钱已经少了',
      lockedOut: '我登不进账号了',
      secured: '断开了、密码改了，没有少钱',
    },
  },
  moneySent: {
    short: '钱被骗走',
    title: '马上打 110，说你的钱被骗走了',
    lead: '别怪自己，先抢时间：越早报警、越早找银行，越有机会拦住。',
    answers: {
      reported: '报了警，也告诉银行了',
      paymentUnsettled: '银行或支付公司没帮我处理',
    },
  },
  checkNumber: {
    short: '查号码',
    title: '先别拨，到 APP 里核对',
    lead: '网上号码真假混着，看着像不算数。能信的只有自己从官方 APP 里找到的。',
    answers: {
      safe: '核对过了，我什么都没给',
      gaveCode: '其实我给过验证码或密码',
      sentMoney: '其实我已经转了钱',
    },
  },
} satisfies StepWords<keyof typeof flow>
