import type { start as flow } from '../../../../machines/journeys/start/flow'
import type { StepWords } from '../../../words'

export const start = {
  start: {
    short: '从哪儿说起',
    title: '你遇到了什么事？',
    lead: '选最像的一条就行，选错了随时能退回来。',
    answers: {
      urgent: '急事：有人受伤、东西危险、账号被盗、钱被骗、有人威胁',
      bought: '我或家里人买的东西：有毛病、没收到、想退、扣款不对、想问',
      approached: '有人自称客服找我、要码要钱，或来了奇怪的包裹',
      sell: '我在拼多多开店卖东西',
      company: '我替公司或单位买东西',
      unsure: '我说不清，帮我理一理',
    },
  },
  orient: {
    short: '理一理',
    title: '先看一眼：人和钱有没有事',
    lead: '心里乱是正常的，一条条看完，就知道该选哪条路。',
    answers: { later: '看过了，再选一次' },
  },
} satisfies StepWords<keyof typeof flow>
