import type { DeadlineWords } from '../words'

/** Words around a wait: `due` once it has passed, `until` beside the clock time it ends at. */
export const deadlines = {
  reply30min: {
    due: '已经超过 30 分钟。按来源说法，可以再提醒商家，接着申请售后；以订单页显示为准。',
    until: '按来源说法，超过这个时间还没有真人回复，就再提醒商家；以订单页显示为准。',
  },
  merchant24h: {
    due: '已经超过 24 小时。商家要是一直没有真人回复、也没处理，按来源说法就算没谈成；以订单页显示为准。',
    until: '按来源说法，超过这个时间商家还没处理，就可以申请平台介入；以订单页显示为准。',
  },
  platform48h: {
    due: '已经超过 48 小时。按来源说法，这时该有结果了，没有就去问；以订单页显示为准。',
    until: '按来源说法，超过这个时间平台还没给结果，就去追问；以订单页显示为准。',
  },
  payment24h: {
    due: '已经超过 24 小时。商家还没办的，按来源说法可以请平台强制执行；以订单页显示为准。',
    until: '按来源说法，超过这个时间商家还没退款或换货，就可以请平台强制执行；以订单页显示为准。',
  },
  sellerRefund24h: {
    due: '已经超过 24 小时。按来源说法，系统可能已自动同意退款；以售后单页面为准，马上去看。',
    until: '按来源说法，超过这个时间没处理会自动同意退款，实际可能更早；以售后单页面的倒计时为准。',
  },
  promised: {
    due: '客服答应你的时间已经过了。带上上次的时间、工号和原话，再去问。',
    until: '客服自己答应在这个时间之前给你答复。',
  },
} satisfies DeadlineWords
