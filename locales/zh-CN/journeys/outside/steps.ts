import type { outside as flow } from '../../../../machines/journeys/outside/flow'
import type { StepWords } from '../../../words'

export const outside = {
  outside: {
    short: '平台之外',
    title: '平台之外，你这件事归谁管？',
    lead: '从这里起按法律条文讲，但不是律师意见。路有好几条，一件事先走一条。',
    answers: {
      goods: '商品、商家，或平台扣款、规则的事',
      courier: '快递弄丢、弄坏、乱签收',
      payment: '银行、支付公司的事：没付过却扣了、扣错了、退款查不到',
      testing: '是真是假、是好是坏，要有人检测',
      association: '想请人从中调解',
      court: '想问问打官司的事',
      unsure: '不确定',
    },
  },
  file12315: {
    short: '投诉到 12315',
    title: '到全国 12315 平台投诉',
    lead: '请部门从中调解。受理了不等于赢，谈不成还能去法院。',
    answers: {
      settled: '解决了',
      filed: '已经提交，在等',
      failed: '没受理，或者没谈成',
    },
  },
  complainCourier: {
    short: '投诉快递公司',
    title: '先向快递公司投诉',
    lead: '投诉快递和找商家退款，可以一起做。',
    answers: {
      settled: '解决了',
      noAnswer: '过了 7 天没处理，或我不满意',
      filed: '已经投诉，在等',
    },
  },
  file12305: {
    short: '申诉到 12305',
    title: '向邮政管理部门申诉',
    lead: '对快递公司的处理不满意，可以申诉。',
    answers: {
      settled: '解决了',
      filed: '已经申诉，在等',
      failed: '没受理，或者没解决',
    },
  },
  filePayment: {
    short: '银行、支付公司',
    title: '马上找支付公司或银行',
    lead: '越早说越好。对银行照实说：被盗和扣错，是两回事。',
    answers: {
      settled: '解决了',
      filed: '已经通知或投诉，在等',
      failed: '不认账，或者没解决',
    },
  },
  getTested: {
    short: '找人检测',
    title: '要检测，先说好去哪家、谁出钱',
    lead: '自己先花钱去检，对方可能不认。',
    answers: {
      later: '问好了，或谈不拢，接着往下走',
    },
  },
  askAssociation: {
    short: '请人调解',
    title: '请消费者协会来调解',
    lead: '有人在中间说话，有时就谈成了。谈不成，别的路还在。',
    answers: {
      settled: '谈成了',
      filed: '已经申请，在等',
      failed: '没受理，或者没谈成',
    },
  },
  goToCourt: {
    short: '去法院',
    title: '打官司的事，先打电话问清楚',
    lead: '钱不多也能告，被告了也别躲。',
    answers: {
      settled: '解决了',
      filed: '材料交给法院了，在等',
      refused: '法院不收、判了我不服，或判了对方不给',
      letGo: '算了，不打官司',
    },
  },
} satisfies StepWords<keyof typeof flow>
