import type { buyer as source } from '../../../zh-CN/journeys/buyer/messages'

export const buyer = {
  tellMerchant: {
    title: 'First message to the seller',
    text: 'Hello, I bought {{productName}} in your shop. The problem is: {{problem}}. What I’d like: {{wish}}. Please have a real person look at this and answer me here: can you do it, how, and by which day? Thank you.',
  },
  addToMerchant: {
    title: 'Add what you left unclear',
    text: 'Hello, to add to my message: the problem is: {{problem}}. What I’d like: {{wish}}. Please have a real person answer me here. Thank you.',
  },
  remindMerchant: {
    title: 'Reminder to the seller',
    text: 'Hello, I wrote to you at {{contactedAt}} and haven’t had a real reply yet. The problem is: {{problem}}. What I’d like: {{wish}}. Please answer me here when you see this. Thank you.',
  },
  askForPlan: {
    title: 'Ask the seller to put the plan in writing',
    text: 'Thank you for your reply. The problem is: {{problem}}. What I’d like: {{wish}}. Please write here exactly what you will do, how much you will refund, who pays the shipping, and by which day. I’ll answer as soon as I see it.',
  },
  refuseOffer: {
    title: 'Decline in writing and ask for a clear answer',
    text: 'Hello, you offered: {{offer}}. I do not accept this, because ＿＿ (your reason). What I’d like: {{wish}}. Please answer me directly: do you agree or not? Thank you.',
  },
  confirmAgreed: {
    title: 'Put what was agreed in writing',
    text: 'Good, we have agreed: {{offer}}, to be done by {{agreedUntil}}. If that’s right, please reply “同意” (agreed), and I’ll do it that way on the page. Thank you.',
  },
  answerCancel: {
    title: 'Answer the seller: please write the reason',
    text: 'Hello, about this order you say ＿＿ (out of stock / wrong price / pay more); please write the true reason here. 〔It was not I who asked, so please give the true refund reason.〕 〔Please ship at the price I ordered at.〕 What I’d like: {{wish}}. Thank you.',
  },
  askAfterWindow: {
    title: 'After-sales is closed: ask the seller again',
    text: 'Hello, the page no longer lets me handle after-sales for this order: ＿＿ (closed / expired / no button). But the problem is not solved: {{problem}}. What I’d like: {{wish}}. Please answer me here: do you agree or not, and if so how and by which day? Thank you.',
  },
} satisfies typeof source
