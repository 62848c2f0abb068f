import type { scam as flow } from '../../../../machines/journeys/scam/flow'
import type { StepWords } from '../../../words'

export const scam = {
  scam: {
    short: '有人找我',
    title: '碰上的是哪一种？',
    lead: '照实选就好，谁都可能碰上；转过钱的，先选“转了钱”。',
    answers: {
      nothing: '有人找我，我什么都没给，正在怀疑',
      code: '给了验证码、密码或银行卡信息',
      money: '转了钱、扫码付了款，或替他借了钱',
      screen: '共享了屏幕，或装了对方让装的软件',
      parcel: '没买过的包裹、老人被推销的货，或包裹里只有一张卡、一个码',
      number: '我只想知道一个号码是真是假',
      unsure: '记不清给过什么',
    },
  },
  scamStop: {
    short: '挂断',
    title: '现在就挂断，别再理他',
    lead: '没给就来得及；真有事，自己打开 APP 问。',
    answers: {
      safe: '挂断了，什么都没给',
      goesOn: '还不停地打来、吓唬我',
      gaveCode: '想起来了，给过验证码、密码或卡号',
      sentMoney: '想起来了，转过钱',
    },
  },
  codeGiven: {
    short: '给了验证码',
    title: '马上冻结支付，再改密码',
    lead: '别怪自己，先抢时间：对方拿到码，很快就会动手。',
    answers: {
      moneyGone: '钱已经少了',
      lockedOut: '我登不进账号了',
      notThrough: '银行、支付公司打不通',
      secured: '冻结了、密码改了，钱没少',
    },
  },
  screenShared: {
    short: '共享了屏幕',
    title: '马上关掉共享，断网',
    lead: '对方可能看得到你的密码和短信，断了网这一页也能接着看。',
    answers: {
      moneyGone: '钱已经少了',
      lockedOut: '我登不进账号了',
      notThrough: '银行、支付公司打不通',
      secured: '断开了、密码改了，钱没少',
    },
  },
  freezeInPerson: {
    short: '当面去冻结',
    title: '电话不通：先在 APP 里挂失，再去银行',
    lead: '钱还在就抢在他前面；半夜先在 APP 点。',
    answers: {
      secured: '冻结或挂失了，钱没少',
      moneyGone: '钱已经少了',
      waiting: '银行说已登记，让我等',
    },
  },
  moneySent: {
    short: '钱被骗走',
    title: '马上打 110，说你的钱被骗走了',
    lead: '别怪自己，先抢时间：越早报警、找银行，越有机会拦住。',
    answers: {
      reported: '报了警，也告诉银行了',
      notThrough: '电话打不通，或没报上警',
      paymentUnsettled: '银行或支付公司说不管',
    },
  },
  goInPerson: {
    short: '当面去报',
    title: '电话不通，人直接去派出所',
    lead: '带手机、身份证、银行卡，家人接着打。',
    answers: {
      reported: '报了警，也告诉银行了',
      paymentUnsettled: '银行或支付公司说不管',
      refused: '派出所说不立案',
    },
  },
  chasePayment: {
    short: '银行不管',
    title: '被骗的钱，接着催银行和支付公司',
    lead: '说“不管”不等于没办法：再催一次，再往上投诉。',
    answers: {
      settled: '解决了，钱拦住或退回来了',
      filed: '已经投诉，在等',
      failed: '还是说不管，或者没解决',
    },
  },
  strangeParcel: {
    short: '奇怪的包裹',
    title: '先别扫码、别付钱、别激活',
    lead: '没买过的可以不收，卡片上的码不用扫。',
    answers: {
      safe: '处理好了：没填过什么，也没转过钱',
      wantMoneyBack: '是我买的，我要把钱要回来',
      paidCourier: '货款已经付给快递员了',
      gaveCode: '填过卡号、密码、验证码，或装了软件',
      sentMoney: '扫码之后转过钱',
    },
  },
  checkNumber: {
    short: '查号码',
    title: '先别拨，到 APP 里核对',
    lead: '网上号码真假混着，自己从官方 APP 里找到的才可信。',
    answers: {
      safe: '核对过了，或不打了，我什么都没给',
      gaveCode: '其实我给过验证码、密码或卡号',
      sentMoney: '其实我已经转了钱',
    },
  },
} satisfies StepWords<keyof typeof flow>
