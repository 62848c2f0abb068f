import type { changing as source } from '../../../zh-CN/journeys/changing/messages'

export const changing = {
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
