import type { seller as source } from '../../../zh-CN/journeys/seller/messages'

export const seller = {
  sellerEmergencyNote: {
    title: 'First message to the urgent channel',
    text: 'Hello, my shop has an urgent problem; please put me through to a real person. Shop ID: {{shopId}}; name on the business licence: {{companyName}}. What happened: {{problem}}. When: {{happenedAt}}. Please tell me the grounds, your agent ID and when you will answer. Thank you.',
  },
  sellerAppealText: {
    title: 'Text of the appeal',
    text: 'Shop ID: {{shopId}}; name on the business licence: {{companyName}}. We received the violation notice at {{happenedAt}}. What we dispute: {{problem}}. Evidence: {{newProof}}. Please state the facts and the rule relied on, and have a person review it. 〔Please state how the fine was worked out, and on what basis.〕',
  },
  sellerDepositAsk: {
    title: 'Ask about the deposit refund',
    text: 'Hello. Shop ID: {{shopId}}; name on the business licence: {{companyName}}. At {{happenedAt}} we asked for the deposit of {{amount}} yuan back, and it has not arrived. Please tell me which stage it is at, what is still missing, by which day you will answer, and your agent ID. Thank you.',
  },
  sellerQuestion: {
    title: 'Message to platform support',
    text: 'Hello. Shop ID: {{shopId}}; name on the business licence: {{companyName}}. My question: {{problem}}. What I’d like: {{wish}}. Please tell me how to do it, when you will answer, and your agent ID. Thank you.',
  },
  sellerAskOrderNumber: {
    title: 'Ask the buyer for the order number',
    text: 'Hello, your order doesn’t show on our side yet. Please send the order number and order time here and I’ll check at once. Those two are enough: please don’t send codes, passwords or payment pages. Thank you.',
  },
  sellerMissingOrder: {
    title: 'Report a missing order',
    text: 'Hello. Shop ID: {{shopId}}. A buyer says they have paid; order number: {{orderNumber}}, order time: {{happenedAt}}; the seller dashboard doesn’t show it. Please check the payment and the order status, and tell me when you will answer, and your agent ID. Thank you.',
  },
  sellerRefundAgree: {
    title: 'To the buyer: agreeing to a return and refund',
    text: 'Hello, we have your refund request and agree to a return and refund. Please send the goods to the address on the after-sales page and enter the tracking number there; we’ll handle it as soon as we have received and checked them. Sorry for the trouble.',
  },
  sellerRefundTalk: {
    title: 'To the buyer: making an offer',
    text: 'Hello, we have your refund request. What we can offer: {{offer}}. Would that work for you? Please reply here.',
  },
  sellerWrongReturnAsk: {
    title: 'Ask the buyer first',
    text: 'Hello, the return arrived. On opening it we found: {{problem}}, which is not what we sent. 〔We filmed the opening.〕 Please have a look and reply here. If it was a mix-up, please send the original goods back and we’ll refund by the rules once they arrive. Thank you.',
  },
  sellerWrongReturnForm: {
    title: 'For the reason of refusal, or the appeal',
    text: 'Order {{orderNumber}}, return tracking number {{trackingNumber}}, received {{happenedAt}}. What came back is not what we sent: {{problem}}. Evidence: {{newProof}}. Please check it; if you don’t agree, please state facts and grounds and have a person review it.',
  },
  sellerReturnOrPay: {
    title: 'Ask the buyer to return the goods or pay',
    text: 'Hello, {{amount}} yuan for this order was refunded to you at {{happenedAt}}, and the goods we sent have not come back. Please send them back or pay for them by {{agreedUntil}}, and reply here. If you have sent them already, please give the tracking number. Thank you.',
  },
  sellerMoneyGoneAppeal: {
    title: 'Appeal to the platform: money gone, goods not back',
    text: 'Hello. Shop ID: {{shopId}}, order {{orderNumber}}. At {{happenedAt}} {{amount}} yuan was refunded; the goods were not returned. What happened: {{problem}}. Evidence: {{newProof}}. Please state the grounds for the refund, have a person review it, and tell me when you will answer and your agent ID. Thank you.',
  },
  sellerBlackmailAnswer: {
    title: 'To the buyer: by the rules, no extra payment',
    text: 'Hello, we can’t agree to an extra payment. If something is wrong with the goods, please describe it here with photos and we’ll refund or exchange by the platform’s rules. You are free to review the goods truthfully. Thank you.',
  },
  sellerBlackmailReport: {
    title: 'Report the pressure to the platform',
    text: 'Hello. Shop ID: {{shopId}}, order {{orderNumber}}. At {{happenedAt}} the buyer’s words were: {{problem}}, asking us to pay {{amount}} yuan. Screenshots: {{newProof}}. Please check it and tell me the grounds, when you will answer and your agent ID. Thank you.',
  },
  sellerPriceErrorNote: {
    title: 'Tell the buyer: a wrong price',
    text: 'Hello, we marked this order’s price wrongly: the page said ＿＿ (wrong price), it should have been ＿＿ (right price). We are sorry for the trouble. What we can offer: {{offer}}. Would that do? Please answer here.',
  },
  sellerStayHere: {
    title: 'Politely decline to move to WeChat',
    text: 'Hello, thank you for your trust. We only talk on the platform, where orders and after-sales are on record; that’s safer for you too. If you need anything, please tell me here and I’ll reply as soon as I can.',
  },
  sellerBuyerQuestion: {
    title: 'When you need to confirm something',
    text: 'Hello, I’d like to confirm one thing about this order: {{problem}}. Please reply here when you can. We never ask you for codes or passwords, or to transfer money. Thank you.',
  },
  sellerChase: {
    title: 'Ask again',
    text: 'Hello. Shop ID: {{shopId}}. Problem: {{problem}}. We contacted you at {{lastCallAt}}; agent ID: {{agentId}}, 〔ticket number: {{ticketId}};〕 promised then: {{promised}}. New this time: {{newProof}}. Please have a person review it, state the grounds, and tell me when you will answer this time and your agent ID. Thank you.',
  },
  sellerReportText: {
    title: 'Report to the market regulator',
    text: 'Reported by: {{companyName}}, a seller on the Pinduoduo platform. Reported: the operator of the Pinduoduo platform, under the name it publishes. When: {{happenedAt}}. Facts: {{problem}}. Evidence: {{newProof}}. Please look into whether these rules or this conduct are illegal and tell us the result. The above is true.',
  },
} satisfies typeof source
