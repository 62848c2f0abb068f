import type { buyer as source } from '../../zh-CN/messages/buyer'

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
  askReturn: {
    title: 'Tell the merchant you want a no-reason return',
    text:
      'Hello, I would like to return {{productName}} (order number {{orderNumber}}) under the seven-day no-reason ' +
      'rule. The item and its parts are intact, and I have asked for a return and refund on the order page. Please ' +
      'review it and give the return address on the after-sales page. Thank you.',
  },
  askLateReturn: {
    title: 'After 7 days: ask whether you can return it',
    text:
      'Hello, the {{productName}} I bought (order number {{orderNumber}}) is unused, with all its parts intact. I ' +
      'know seven days have passed, but may I ask: could I return it, or exchange it for another? I can pay the ' +
      'return shipping. Please answer me here. Thank you.',
  },
  askWhereConfirmed: {
    title: 'Ask the merchant: where did I confirm this?',
    text:
      'Hello, you say that {{productName}} (order number {{orderNumber}}) can’t be returned under the seven-day ' +
      'no-reason rule. When I ordered, I saw nowhere that asked me to confirm this. Please tell me at which step I ' +
      'confirmed it; if there was none, please accept my no-reason return. Thank you.',
  },
  stopShipping: {
    title: 'Ask the merchant not to ship yet',
    text:
      'Hello, I no longer want {{productName}} (order number {{orderNumber}}) and have asked for a refund on the ' +
      'order page. If it hasn’t shipped, please hold it and agree to the refund; if it has, please tell me whether ' +
      'to refuse the parcel or return it after it arrives. Thank you.',
  },
  askIfShipped: {
    title: 'Ask the merchant whether it has shipped',
    text:
      'Hello, has {{productName}} (order number {{orderNumber}}) been shipped? I would like to change the order. If ' +
      'it hasn’t, please hold it for now; if it has, please tell me the courier and the tracking number. Thank you.',
  },
  newAddressToMerchant: {
    title: 'Ask the merchant to change the delivery details',
    text:
      'Hello, please change the delivery details for {{productName}} (order number {{orderNumber}}) to: ' +
      '{{newAddress}}. Please reply once it’s done; if it has already shipped, please tell me the courier and the ' +
      'tracking number. Thank you.',
  },
  newAddressToCourier: {
    title: 'Ask the courier to change the delivery details',
    text:
      'Hello, I’m the recipient. Tracking number {{trackingNumber}}, order number {{orderNumber}}. I would like to ' +
      'change the delivery details to: {{newAddress}}. Can you do that, is there a charge, and about when will it ' +
      'arrive? Thank you.',
  },
  askBeforeOrder: {
    title: 'Ask the merchant before ordering',
    text:
      'Hello, I would like to buy {{productName}}. My situation and what I need: {{wish}}. Is it suitable? How many ' +
      'days until it ships? Can it be returned within seven days without a reason? Please answer here. Thank you.',
  },
  relayToMerchant: {
    title: 'Ask official support to pass on your message',
    text:
      'Hello, I can’t reach the merchant. Shop: {{shopName}}; order number: {{orderNumber}}. I’ve been trying since ' +
      '{{contactedAt}} and no person has answered. The problem is: {{problem}}. What I ask for: {{wish}}. Please ' +
      'pass this on to the merchant and make a note of it. Thank you.',
  },
} satisfies typeof source
