import type { changing as flow } from '../../../../machines/journeys/changing/flow'
import type { StepWords } from '../../../words'

/** Changing an order, asking, and finding a merchant who cannot be found, or whose shop is gone. */
export const changing = {
  changeOrder: {
    short: '改订单',
    title: '这一单发货了吗？',
    lead: '没发货找商家改，发了货找快递公司改，所以先看这个。',
    answers: {
      notShipped: '还没发货',
      shipped: '已经发货了',
      unsure: '不知道怎么看',
    },
  },
  checkIfShipped: {
    short: '看发没发货',
    title: '打开这一单，看看发货没有',
    lead: '发没发货，找的人不一样，看一眼就知道。',
    answers: { later: '看到了' },
  },
  changeBeforeShipping: {
    short: '找商家改',
    title: '先看能不能自己改，不能就发给商家',
    lead: '越早说，越来得及。',
    answers: {
      changed: '改好了',
      shipped: '已经发货了',
      cancel: '商家不肯改，或我想取消',
      unreachable: '商家一直不回',
    },
  },
  changeAfterShipping: {
    short: '找快递改',
    title: '现在联系快递公司改；改不了就等货到',
    lead: '东西在路上，只有快递公司能改送哪儿。',
    answers: {
      changed: '改好了',
      arrived: '货到了，我不想要了',
      lost: '没改成，货没收到或出了问题',
    },
  },
  ask: {
    short: '想问想找人',
    title: '你想做什么，想找谁？',
    lead: '找对人，能少等几天。有一笔钱家里没人付过，请点“急事：先看这里”。',
    answers: {
      change: '想改地址、改订单',
      invoice: '要发票，商家不开',
      unreachable: '联系不上商家，或店关了',
      pressure: '有人威胁、骚扰我，提过分条件（如改评价），或收到传票、律师函',
      report: '想举报店铺',
      beforeBuying: '还没买，想问问商品',
      agent: '想投诉平台的客服',
      rule: '平台规则、评价上的疑问',
      none: '都不是',
    },
  },
  askInvoice: {
    short: '要发票',
    title: '在订单聊天里要发票，不开就找税务',
    lead: '你要，商家就该开，这是法律写明的。',
    answers: {
      settled: '发票开来了',
      promised: '商家或税务局让我等',
      refused: '还是不开',
    },
  },
  askBeforeBuying: {
    short: '买前问清',
    title: '下单前，先在商品页问商家',
    lead: '下单前问清，比买回来再讲理省心。',
    answers: {
      answered: '问清楚了，或说不清、我不买了',
      unreachable: '商家一直不回',
      bought: '已经买了，出了问题',
    },
  },
  merchantUnreachable: {
    short: '找不到商家',
    title: '再找一次入口；不行就请官方客服转达',
    lead: '找不到人，也不耽误你申请售后。',
    answers: {
      settled: '办好了',
      later: '找到了，或有新情况',
      shopGone: '店关了、店铺找不到了',
      refused: '客服说办不了',
    },
  },
  shopGone: {
    short: '店关了',
    title: '店没了：向平台要商家的真实信息',
    lead: '店关了账还在：订单、付款、聊天是证据。',
    answers: {
      settled: '钱退到了，或办好了',
      promised: '平台答应去办，让我等',
      refused: '平台不给、不管',
    },
  },
} satisfies StepWords<keyof typeof flow>
