import type { returning as source } from '../../../zh-CN/journeys/returning/messages'

export const returning = {
  askReturn: {
    title: 'Tell the seller you want a no-reason return',
    text: 'Hello, I would like to return this order under the seven-day no-reason rule. Please review it on the after-sales page and give the return address. 〔The item and its parts are intact.〕 Thank you.',
  },
  askLateReturn: {
    title: 'After 7 days: ask whether you can return it',
    text: 'Hello, I know seven days have passed for this order, but may I ask: could I return it, or exchange it? 〔It is unused and complete.〕 〔I will pay the return shipping.〕 Please answer here. Thank you.',
  },
  askWhereConfirmed: {
    title: 'Ask the seller: where did I confirm this?',
    text: 'Hello, I would like to return this order without a reason. If that is not possible, at which step of ordering did I confirm it? Please send me a screenshot. If I was not asked, please accept my seven-day return. Thank you.',
  },
  stopShipping: {
    title: 'Ask the seller not to ship yet',
    text: 'Hello, I no longer want this order. If it hasn’t shipped, please hold it and agree to the refund; if it has, please tell me whether to refuse the parcel or return it after it arrives. Thank you.',
  },
  askReturnAddress: {
    title: 'Ask the seller for the return address',
    text: 'Hello, this order is to be returned. Please give the return address, name and phone on the after-sales page or here. 〔The parcel arrived and was refused, tracking number {{trackingNumber}}; please tell me why, and where to send it.〕 Thank you.',
  },
  askReturnDate: {
    title: 'To the seller: by which day?',
    text: 'Hello, what we agreed for this order is not done yet. 〔Tracking number {{trackingNumber}}.〕 What I’d like: {{wish}}. Please reply by which day it will be done. Thank you.',
  },
  askGrounds: {
    title: 'Ask the seller for evidence',
    text: 'Hello, you say something is wrong with what I sent back. Please send here the unboxing video, photos of the problem and the basis of the deduction. 〔It was intact and complete when I sent it, and I filmed the packing.〕 Until I have seen them I do not agree to a deduction. Please reply: will you refund as requested, or send the goods back as they were? Thank you.',
  },
  askFreight: {
    title: 'Ask the seller for the shipping cost',
    text: 'Hello, the return shipping of this order was {{amount}} yuan. 〔I returned it because of ＿＿ (the reason), so the shipping is yours to pay.〕 〔The order page says “退货包运费”.〕 Please refund it through the order, or tell me how to get it. Thank you.',
  },
} satisfies typeof source
