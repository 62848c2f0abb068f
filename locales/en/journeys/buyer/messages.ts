import type { buyer as source } from '../../../zh-CN/journeys/buyer/messages'

export const buyer = {
  tellMerchant: {
    title: 'First message to the merchant',
    text:
      'Hello, I bought {{productName}} in your shop (order number {{orderNumber}}). The problem is: {{problem}}. ' +
      'What I ask for: {{wish}}. My photos and screenshots are below. Please have a person answer me here: can you ' +
      'do it, how, and by which day? Thank you.',
  },
  remindMerchant: {
    title: 'Reminder to the merchant',
    text:
      'Hello, I wrote to you at {{contactedAt}} about order number {{orderNumber}} and no person has answered yet. ' +
      'The problem is: {{problem}}. What I ask for: {{wish}}. Please answer me here when you see this. Thank you.',
  },
  askForPlan: {
    title: 'Ask the merchant to put the plan in writing',
    text:
      'Thank you for your reply. Order number {{orderNumber}}; the problem is: {{problem}}. What I ask for: ' +
      '{{wish}}. Please write here exactly what you will do, how much you will refund, who pays the shipping, and by ' +
      'which day. I’ll answer as soon as I see it.',
  },
  refuseOffer: {
    title: 'Decline in writing and ask for a clear answer',
    text:
      'Hello, order number {{orderNumber}}. You offered: {{offer}}. Thank you for your answer, but I do not accept ' +
      'this offer. What I ask for: {{wish}}. Please answer me directly: do you agree or not? Thank you.',
  },
  confirmAgreed: {
    title: 'Put what was agreed in writing',
    text:
      'Good. For order number {{orderNumber}} we have agreed: {{offer}}, to be done by {{agreedUntil}}. If that’s ' +
      'right, please reply “同意” (agreed). I’ll submit it on the order page now. Thank you.',
  },
} satisfies typeof source
