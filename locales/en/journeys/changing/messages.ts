import type { changing as source } from '../../../zh-CN/journeys/changing/messages'

export const changing = {
  askIfShipped: {
    title: 'Ask the seller whether it has shipped',
    text: 'Hello, has {{productName}} been shipped? I would like to change the order. If it hasn’t, please hold it for now; if it has, please tell me the courier and the tracking number. Thank you.',
  },
  newAddressToMerchant: {
    title: 'Ask the seller to change the delivery details',
    text: 'Hello, please change the delivery details for {{productName}} to: {{newAddress}}. Please reply once it’s done; if it has already shipped, please tell me the courier and the tracking number. Thank you.',
  },
  newAddressToCourier: {
    title: 'Ask the courier to change the delivery details',
    text: 'Hello, I’m the recipient. Tracking number {{trackingNumber}}. I would like to change the delivery details to: {{newAddress}}. Can you do that, is there a charge, and about when will it arrive? 〔Order number {{orderNumber}}.〕 Thank you.',
  },
  invoiceRequest: {
    title: 'Ask the seller for an invoice',
    text: 'Hello, please issue an invoice for this order. Made out to: ＿＿ (name). 〔Tax number ＿＿ (the number), kind ＿＿ (ordinary / VAT special).〕 Send it to: ＿＿ (e-mail). Please tell me by which day, thank you.',
  },
  askBeforeOrder: {
    title: 'Ask the seller before ordering',
    text: 'Hello, I would like to buy {{productName}}. My situation and what I need: ＿＿ (size, use, by when). Is it suitable? How many days until it ships? Can it be returned within seven days without a reason? Please answer here. Thank you.',
  },
  relayToMerchant: {
    title: 'Ask official support to pass on your message',
    text: 'Hello, I haven’t been able to reach the seller since {{contactedAt}}. Shop: {{shopName}}. 〔Order number {{orderNumber}}.〕 The problem is: {{problem}}. What I’d like: {{wish}}. Please pass this on to the seller and make a note of it. Thank you.',
  },
  askShopIdentity: {
    title: 'Ask official support who the seller is',
    text: 'Hello, the shop I bought from is closed or can’t be found. Shop: {{shopName}}; order number: {{orderNumber}}. The problem is: {{problem}}. What I’d like: {{wish}}. Please give me the seller’s real name, address and working contact (Consumer Protection Law, art. 44); if you can’t, please write why, and what the platform will do. Thank you.',
  },
} satisfies typeof source
