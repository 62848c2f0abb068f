import type { start as flow } from '../../../../machines/journeys/start/flow'
import type { StepWords } from '../../../words'

export const start = {
  start: {
    short: '从哪儿说起',
    title: '你遇到了什么事？',
    lead: '选最像的，选错了随时能改。',
    answers: {
      urgent: '急事：受伤、东西危险、被盗、被骗、被威胁',
      bought: '我家买的：货不对、想退、没收到、钱不对、想问问',
      approached: '有人自称客服找我、要码要钱，或来了怪包裹',
      sell: '我在拼多多开店',
      company: '我替公司或单位买东西',
      unsure: '说不清，帮我理一理',
    },
  },
  orient: {
    short: '理一理',
    title: '先看一眼：人和钱有没有事',
    lead: '心里乱是正常的，一条条看完，就知道该选哪条路。',
    answers: { later: '看过了，再选一次' },
  },
} satisfies StepWords<keyof typeof flow>
