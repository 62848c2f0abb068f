import type { ownOrder as flow } from '../../../../machines/journeys/ownOrder/flow'
import type { StepWords } from '../../../words'

/** Where the platform itself, or nobody the buyer dealt with, stands on the other side. */
export const ownOrder = {
  platformMatter: {
    short: '扣款、价格、账号',
    title: '是哪一件事？',
    lead: '先分清这一单是谁点的、这笔钱是谁付的，办法不一样。',
    answers: {
      payLater: '不知情就扣了钱：先用后付、免密、自动续费',
      family: '孩子点的，或家里人点错、糊涂了点的',
      notOrdered: '没下单，却收到包裹（货到付款也算）',
      price: '价格、券、活动、补贴没兑现（砍价、免单、国补、返现）',
      refund: '退款没到账、退少了，扣了两次，或退了货还扣',
      restricted: '账号被限制，不能下单、聊天或退款',
      stolen: '有一笔钱，我和家里人都没付过',
      none: '都不是',
    },
  },
  payLater: {
    short: '先用后付、免密',
    title: '先取消没发货的，再关掉自动扣款',
    lead: '一单一单看：没发货、在路上、到手了，办法不一样。',
    answers: {
      settled: '取消、退掉了，开关也关了',
      promised: '客服答应处理，让我等',
      refused: '客服说不行，钱还是要扣',
    },
  },
  familyOrdered: {
    short: '家里人点的',
    title: '马上取消；到手的先别拆',
    lead: '照实说是谁点的；东西没拆没用，最好办。',
    answers: {
      settled: '取消了，或钱退回来了',
      merchantNo: '商家不同意，或没人理',
      promised: '客服答应处理，让我等',
      refused: '商家和客服都说不行',
    },
  },
  priceMatter: {
    short: '价格、券、活动',
    title: '先截图，再要求照写的兑现',
    lead: '价格和规则的页面会变，先留下来再问。',
    answers: {
      settled: '补给我了，或说清楚了',
      promised: '客服答应处理，让我等',
      refused: '客服说不补、不兑现',
      letGo: '没写过，算了',
    },
  },
  refundMissing: {
    short: '退款没到账',
    title: '先查钱退到了哪里',
    lead: '退款一般原路退回，先看订单页写退到哪。',
    answers: {
      settled: '找到了，钱到了',
      promised: '客服或银行让我等',
      refused: '都说查不到，或不管',
    },
  },
  accountRestricted: {
    short: '账号被限制',
    title: '问清理由，再申诉',
    lead: '先弄清限了什么、为什么，再请真人看。',
    answers: {
      settled: '恢复了',
      promised: '说在看，让我等',
      refused: '申诉没通过，或不给理由',
    },
  },
} satisfies StepWords<keyof typeof flow>
