import type { company as flow } from '../../../../machines/journeys/company/flow'
import type { StepWords } from '../../../words'

export const company = {
  company: {
    short: '公司采购',
    title: '公司采购，现在是哪种情况？',
    lead: '公司买东西靠合同说话，和个人购物的规则不一样。',
    answers: {
      enquiry: '还没买，想批量采购或定制',
      wrong: '已经买了：质量、数量、交期或发票出了问题',
      unsure: '说不准',
    },
  },
  companyEnquiry: {
    short: '问清再下单',
    title: '公司采购：下单前先问清楚',
    lead: '现在写下来的，以后都是证据。',
    answers: {
      settled: '谈好了，在平台里下单',
      offPlatform: '对方要我离开平台谈，或先转定金',
      bought: '已经买了，出了问题',
    },
  },
  companyOffPlatform: {
    short: '别在平台外付款',
    title: '先别转钱，回到平台订单里付',
    lead: '要你加微信、私下转账、平台外付定金的，先当骗局防。',
    answers: {
      stayed: '没转，留在平台里谈',
      paid: '钱已经转出去了',
    },
  },
  companyDispute: {
    short: '书面通知商家',
    title: '现在就在订单聊天里书面通知商家',
    lead: '越早写下来越好；电话里说过的也补一条。',
    answers: {
      settled: '解决了',
      noReply: '发了，真人还没回',
      refused: '商家拒绝了，或在售后申请里点了驳回',
      offered: '给了方案，或说在处理',
    },
  },
  companyNegotiate: {
    short: '用文字谈',
    title: '现在用文字回复商家的方案',
    lead: '有方案在谈，就不算拒绝。',
    answers: {
      settled: '谈成了，也办好了',
      noReply: '商家又不回了',
      refused: '商家拒绝了，或在售后申请里点了驳回',
    },
  },
  companySilence: {
    short: '多久没回复',
    title: '商家多久没有真人回你了？',
    lead: '真人一次没回过：从你第一次发消息或申请售后算。回过又不理了：从他回完以后你发的第一条算。',
    answers: {
      within24h: '24 小时以内（正好 24 小时也算）',
      over24h: '超过 24 小时',
      unsure: '说不准',
    },
  },
  companyWait: {
    short: '提醒并等待',
    title: '现在提醒商家一次，再等一等',
    lead: '等的时候，正好把货验完。',
    answers: {
      settled: '解决了',
      noReply: '真人还是没回',
      refused: '商家拒绝了，或在售后申请里点了驳回',
      offered: '给了方案，或说在处理',
    },
  },
  companyEscalate: {
    short: '申请平台介入',
    title: '现在申请平台介入',
    lead: '写明协商过、怎么没谈成，证据一次交齐。',
    answers: {
      settled: '解决了',
      waiting: '交上去了，还在等',
      noResult: '没解决，或结果我不接受',
    },
  },
  companyOutside: {
    short: '平台之外',
    title: '平台里走完了，你想走哪条路？',
    lead: '合同这条路一直开着。公司买的，12315 投诉可能不受理；怀疑违法，可以举报。',
    answers: {
      contract: '按合同要修、换、退、赔',
      illegal: '怀疑造假等违法，想举报',
      unsure: '说不准',
    },
  },
  companyCourt: {
    short: '仲裁或法院',
    title: '先看合同约定仲裁还是法院',
    lead: '约定在哪里解决，就从哪里开始。',
    answers: {
      settled: '对方解决了',
      done: '已经申请仲裁或起诉',
      refused: '没立案、判了不服，或判了对方不给',
    },
  },
  companyReport: {
    short: '举报违法',
    title: '向市场监管部门举报',
    lead: '举报是请监管部门查违法，公司也可以提。要赔偿，还得按合同走。',
    answers: {
      done: '已经举报了',
      refused: '没受理，或说不归他们管',
      contract: '我要的是赔偿，按合同走',
    },
  },
  companyFiled: {
    short: '已提交，等答复',
    title: '已经提交，等对方答复',
    lead: '到了对方说的日子没消息，就再问一次。',
    answers: {},
  },
  companySettled: {
    short: '照约定办',
    title: '说定了，照着办，留好证据',
    lead: '说定的，都写成文字。',
    answers: {},
  },
} satisfies StepWords<keyof typeof flow>
