import type { DeadlineWords, OwnDeadlineWords } from '../words'

/** Words around a wait: `due` once it has passed, `until` beside the clock time it ends at. */
export const deadlines = {
  reply30min: {
    due: '已经超过 30 分钟。再提醒商家一次，接着申请售后。',
    until: '过了这个时间还没有真人回复，就再提醒商家。',
  },
  merchant24h: {
    due: '已经超过 24 小时。商家一直没有真人回复、也没处理，就算没谈成。',
    until: '过了这个时间商家还没处理，就可以申请平台介入。',
  },
  platform48h: {
    due: '已经超过 48 小时。这时一般该有结果了，没有就去问。',
    until: '过了这个时间还没结果，就去问。',
  },
  payment24h: {
    due: '已经超过 24 小时。商家还没办，就请平台直接处理。',
    until: '过了这个时间商家还没退款或换货，就请平台直接处理。',
  },
  sellerRefund24h: {
    due: '已经超过 24 小时。系统可能已经自动同意退款，马上去看售后申请。',
    until: '过了这个时间没处理，会自动同意退款，也可能更早：看售后申请页面的倒计时。',
  },
  promised: {
    due: '客服答应你的时间已经过了。带上上次的时间、工号和原话，再去问。',
    until: '客服自己答应，在这个时间之前给你答复。',
  },
} satisfies DeadlineWords

/** Words around the buyer's own clocks, whose end is read off the order's page and typed in. */
export const own = {
  buyerMustAct: {
    heading: '轮到你处理：最晚到什么时候？',
    where: '个人中心 → 退款/售后 → 那张申请，看状态旁边的倒计时。没有倒计时，就不用填。',
    enter: '照页面写的，填最后的日期和时间',
    until: '在这之前处理好：申请平台介入，或照页面要求回应。过了可能自动关闭。',
    due: '你填的时间已经过了。先看这张申请还开着没有：开着，马上处理；关了，再选“已关闭”那一项。',
  },
  sendBackBy: {
    heading: '退货：最晚哪天寄出？',
    where: '个人中心 → 退款/售后 → 那张申请，看退货那一步旁边的倒计时。没有倒计时，就不用填。',
    enter: '照页面写的，填最后的日期和时间',
    until: '在这之前寄出，并把快递单号填进这张申请。过了可能自动关闭。',
    due: '你填的时间已经过了。先看这张申请还开着没有：开着，马上寄出、填快递单号；关了，请商家或官方客服重开。',
  },
} satisfies OwnDeadlineWords
