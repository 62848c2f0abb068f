import type { returning as flow } from '../../../../machines/journeys/returning/flow'
import type { StepWords } from '../../../words'

/** Sending back or calling off what one does not want, and what happens to goods on their way back. */
export const returning = {
  noReason: {
    short: '不想要了',
    title: '货到了吗？到了几天？',
    lead: '网购的多数东西，收到后 7 天内可以退，不用说理由；签收第二天算第 1 天。',
    answers: {
      special: '定做、生鲜、软件、报刊，或商家说“这件不能退”',
      notReceived: '还没收到（没发货或在路上）',
      withinSevenDays: '收到 7 天以内（第 7 天也算）',
      overSevenDays: '收到超过 7 天',
      unsure: '说不清几天',
    },
  },
  returnNoReason: {
    short: '无理由退货',
    title: '现在到订单页申请退货退款',
    lead: '收到后 7 天内，多数东西可以退；拿不准也先申请，别错过日子。',
    answers: {
      refunded: '钱退回来了',
      sentBack: '商家同意了，或已经寄回',
      disputed: '商家不同意，或一直没处理',
      letGo: '算了，不退了',
    },
  },
  returnTooLate: {
    short: '过了 7 天',
    title: '过了 7 天，问问商家肯不肯退',
    lead: '无理由退货的 7 天过了，多半要看商家。',
    answers: {
      agreed: '商家同意退',
      faulty: '其实是东西有毛病',
      disputed: '商家写过可以退更久，现在不认',
      letGo: '商家不肯，或者我不退了',
    },
  },
  returnExceptions: {
    short: '不能退的几类',
    title: '先对一对，它到底能不能退',
    lead: '法律写明不能退的就四类；另有三类，要下单时让你确认过才算。',
    answers: {
      notConfirmed: '应该能退：不在四类里又没让我确认过，或商家答应过',
      faulty: '其实是东西有毛病',
      letGo: '确实不能退，算了',
    },
  },
  cancelBeforeReceipt: {
    short: '没收到先退',
    title: '现在就到订单页申请退款',
    lead: '货还没到手，越早说越好办。',
    answers: {
      refunded: '钱退回来了',
      disputed: '商家不同意，或没处理',
      arrived: '货已经送到了',
    },
  },
  returnLeg: {
    short: '退货走到哪一步',
    title: '商家同意以后，卡在哪儿了？',
    lead: '打开那一单的售后页，看着它选。',
    answers: {
      notSent: '还没寄回，或还没照说好的去办',
      noAddress: '商家不给退货地址，或寄到了不收',
      nothingComes: '寄回或拒收了，钱不退；说好换、补、修，没办好',
      disputed: '商家说退回的坏了、少了、掉包了，要扣钱',
      noMoney: '写着退款中、退款成功，钱没到，或退少了',
      freight: '退回去的运费没给我（退货包运费）',
      refused: '都跟商家说了，还是不肯',
      unsure: '说不清，教我看售后页',
    },
  },
  returnBlocked: {
    short: '没地址、被拒收',
    title: '先要一个能收货的退货地址',
    lead: '没要到地址先别寄；被拒收的，盯住包裹。',
    answers: {
      settled: '办好了，钱也到了',
      later: '商家回了，或还是不给',
    },
  },
  returnSilent: {
    short: '寄回没下文',
    title: '催商家给个日子',
    lead: '货寄回了，或说好换、补、修，就让他写明哪天办。',
    answers: {
      settled: '办好了：钱到了，或东西到了',
      later: '商家回了，或还是没动静',
    },
  },
  returnDisputed: {
    short: '说坏了要扣钱',
    title: '先别认扣款，请商家拿出证据',
    lead: '寄出时什么样，靠记录说话；没看到证据，不急着答应。',
    answers: {
      settled: '谈好了，钱也到了',
      later: '商家回了，或还是要扣',
      letGo: '他拿出了证据，我接受',
    },
  },
  freightUnpaid: {
    short: '运费没给',
    title: '请商家把退货的运费补上',
    lead: '有毛病退的，运费商家出；不想要退的，看有没有“退货包运费”。',
    answers: {
      settled: '运费到了',
      later: '商家回了，或不肯给',
    },
  },
  readTheReturn: {
    short: '看售后页',
    title: '打开售后页，看轮到谁了',
    lead: '那一页写着现在轮到谁、还剩多少时间。',
    answers: {
      later: '看好了，接着选',
    },
  },
} satisfies StepWords<keyof typeof flow>
