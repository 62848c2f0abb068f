import type { changing as flow } from '../../../../machines/journeys/changing/flow'
import type { StepWords } from '../../../words'

/** Changing an order, asking, and finding a merchant who cannot be found. */
export const changing = {
  changeOrder: {
    short: '改订单',
    title: '这一单发货了吗？',
    lead: '据来源，没发货找商家改，发了货找快递公司改，所以先看这个。',
    answers: {
      notShipped: '还没发货',
      shipped: '已经发货了',
      unsure: '不知道怎么看',
    },
  },
  checkIfShipped: {
    short: '看发没发货',
    title: '打开这一单，看看发货没有',
    lead: '发没发货，要找的人不一样。看一眼就知道。',
    answers: { later: '看到了' },
  },
  changeBeforeShipping: {
    short: '找商家改',
    title: '现在就在聊天里把新地址发给商家',
    lead: '据来源，还没发货的，在 APP 里找商家改地址或电话。越早说越来得及。',
    answers: {
      changed: '改好了',
      shipped: '已经发货了',
      cancel: '不改了，想取消',
      unreachable: '商家一直不回',
    },
  },
  changeAfterShipping: {
    short: '找快递改',
    title: '现在联系快递公司改；改不了就等货到',
    lead: '据来源，发了货就找快递公司改，也可以等收到了再申请退换。',
    answers: {
      changed: '改好了',
      arrived: '货到了，我不想要了',
      lost: '货没收到，或出了问题',
    },
  },
  ask: {
    short: '想问想找人',
    title: '你想问什么，想找谁？',
    lead: '找对人，能少等几天。账号被盗、有钱不是你付的，请点“急事：先看这里”。',
    answers: {
      beforeBuying: '还没买，想问问商品',
      rule: '平台规则、账号、付款上的疑问',
      unreachable: '联系不上商家',
      report: '想举报店铺',
      agent: '想投诉平台的客服',
      none: '都不是',
    },
  },
  askBeforeBuying: {
    short: '买前问清',
    title: '下单前，先在商品页问商家',
    lead: '尺码、材质、库存、发货，商家最清楚。下单前问清，比买回来再讲理省心。',
    answers: {
      answered: '问清楚了',
      unreachable: '商家一直不回',
      bought: '已经买了，出了问题',
    },
  },
  merchantUnreachable: {
    short: '找不到商家',
    title: '再找一次入口；不行就请官方客服转达',
    lead: '据来源，真联系不上商家时，可以直接找平台的官方客服。',
    answers: { later: '有新情况了' },
  },
} satisfies StepWords<keyof typeof flow>
