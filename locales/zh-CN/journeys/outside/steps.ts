import type { outside as flow } from '../../../../machines/journeys/outside/flow'
import type { StepWords } from '../../../words'

export const outside = {
  outside: {
    short: '平台之外',
    title: '平台之外，你这件事归谁管？',
    lead: '从这里起讲的是法律，不是网上文章的说法，也不是法律意见。《电子商务法》第60条给了几条路：一次走一条，别同时投两处。',
    answers: {
      goods: '商品或商家的问题',
      courier: '快递弄丢、弄坏、乱签收',
      payment: '扣款、支付出了问题',
      association: '想请人从中调解',
      court: '想去法院起诉',
      unsure: '不确定',
    },
  },
  file12315: {
    short: '投诉到 12315',
    title: '到全国 12315 平台投诉',
    lead: '《消费者权益保护法》第46条：有关部门收到投诉，7 个工作日内要处理并告诉你。这不是法律意见。',
    answers: {
      settled: '解决了',
      filed: '已经提交，在等',
      failed: '没受理，或者没谈成',
    },
  },
  complainCourier: {
    short: '投诉快递公司',
    title: '先向快递公司投诉',
    lead: '《快递暂行条例》第28条（2019 年文本）：快递公司接到投诉，7 天内要处理并告诉你。这不是法律意见。',
    answers: {
      settled: '解决了',
      noAnswer: '过了 7 天没处理，或我不满意',
      filed: '已经投诉，在等',
    },
  },
  file12305: {
    short: '申诉到 12305',
    title: '向邮政管理部门申诉',
    lead: '对快递公司的处理不满意，才走这一步。《邮政法》第65条：邮政管理部门 30 天内答复。这不是法律意见。',
    answers: {
      settled: '解决了',
      filed: '已经申诉，在等',
      failed: '没受理，或者没解决',
    },
  },
  filePayment: {
    short: '投诉支付问题',
    title: '马上告诉支付公司或银行',
    lead: '不是你付的钱，越早说越好：《电子商务法》第57条要求你发现后及时通知。电话用支付 APP 里或银行卡背面的。这不是法律意见。',
    answers: {
      settled: '解决了',
      filed: '已经投诉，在等',
      failed: '不认账，或者没解决',
    },
  },
  askAssociation: {
    short: '请人调解',
    title: '请消费者协会来调解',
    lead: '《消费者权益保护法》第39条：可以请消费者协会或其他依法成立的调解组织调解。这不是法律意见。',
    answers: {
      settled: '谈成了',
      filed: '已经申请，在等',
      failed: '没受理，或者没谈成',
    },
  },
  goToCourt: {
    short: '去法院',
    title: '先问清楚，再决定要不要起诉',
    lead: '钱不多也可以起诉：《民事诉讼法》第165条有简便的小额诉讼。先打电话问清楚，再决定。这不是法律意见。',
    answers: {
      settled: '解决了',
      filed: '已经提交立案，在等',
      letGo: '算了，不告了',
    },
  },
} satisfies StepWords<keyof typeof flow>
