import type { returning as flow } from '../../../../machines/journeys/returning/flow'
import type { StepWords } from '../../../words'

/** Sending back or calling off what one does not want. */
export const returning = {
  noReason: {
    short: '不想要了',
    title: '货到了吗？到了几天？',
    lead: '《消费者权益保护法》第25条：网购的多数商品，收到货后 7 天内可以退，不用说理由。',
    answers: {
      notReceived: '还没收到（没发货或在路上）',
      withinSevenDays: '收到了，7 天以内（含第 7 天）',
      overSevenDays: '收到了，超过 7 天',
      special: '定做、生鲜这类，或商家说不支持退',
      unsure: '说不清',
    },
  },
  returnNoReason: {
    short: '无理由退货',
    title: '现在就到订单页申请退货退款',
    lead: '《消费者权益保护法》第25条：收到货后 7 天内，多数商品可以无理由退货。拿不准也先申请，别错过日子。',
    answers: {
      refunded: '钱退回来了',
      disputed: '商家不同意，或一直不处理',
      letGo: '算了，不退了',
    },
  },
  returnTooLate: {
    short: '过了 7 天',
    title: '过了 7 天，先客气地问问商家',
    lead: '无理由退货的 7 天过了，现在多半要看商家肯不肯。东西要是有毛病，那是另一条路。',
    answers: {
      agreed: '商家同意退',
      faulty: '其实是东西有毛病',
      disputed: '商家写明可以退更久，现在不认',
      letGo: '商家不肯，或者我不退了',
    },
  },
  returnExceptions: {
    short: '不能退的几类',
    title: '先对一对，它到底能不能退',
    lead: '《消费者权益保护法》第25条：不能退的只有四类，再就是按性质不宜退、你购买时又确认过的。',
    answers: {
      notConfirmed: '不在四类里、没确认过，或商家答应过能退',
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
} satisfies StepWords<keyof typeof flow>
