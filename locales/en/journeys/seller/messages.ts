import type { seller as source } from '../../../zh-CN/journeys/seller/messages'

export const seller = {
  sellerEmergencyNote: {
    title: 'First message to the urgent channel',
    text:
      'Hello, my shop has an urgent problem; please put me through to a human. Shop ID: {{shopId}}; name on the ' +
      'business licence: {{companyName}}. What happened: {{problem}}. When: {{happenedAt}}. I can upload screenshots ' +
      'and papers right away. Please tell me the grounds, your agent number and when you will answer. Thank you.',
  },
  sellerAppealText: {
    title: 'Text of the appeal',
    text:
      'Shop ID: {{shopId}}; name on the business licence: {{companyName}}. We received the violation notice at ' +
      '{{happenedAt}}. What we dispute: {{problem}}. Proof: {{newProof}}, uploaded with a screenshot of the notice. ' +
      'Please state the rule and the facts relied on, and have a person review it.',
  },
  sellerDepositAsk: {
    title: 'Ask about the deposit refund',
    text:
      'Hello. Shop ID: {{shopId}}; name on the business licence: {{companyName}}. At {{happenedAt}} we asked for the ' +
      'deposit of {{amount}} yuan back, and it has not arrived. Please tell me which stage it is at, what is still ' +
      'missing, by which day you will answer, and your agent number. Thank you.',
  },
  sellerQuestion: {
    title: 'Message to platform support',
    text:
      'Hello. Shop ID: {{shopId}}; name on the business licence: {{companyName}}. My question: {{problem}}. What I’d ' +
      'like: {{wish}}. Screenshots are attached. Please tell me how to do it, when you will answer, and your agent ' +
      'number. Thank you.',
  },
  sellerAskOrderNumber: {
    title: 'Ask the buyer for the order number',
    text:
      'Hello, your order doesn’t show on our side yet. Please send the order number and order time here and I’ll ' +
      'check at once. Those two are enough: please don’t send codes, passwords or payment pages. Thank you.',
  },
  sellerMissingOrder: {
    title: 'Report a missing order',
    text:
      'Hello. Shop ID: {{shopId}}. A buyer says they have paid; order number: {{orderNumber}}, order time: ' +
      '{{happenedAt}}; the seller dashboard doesn’t show it. Please check the payment and the order status; until ' +
      'that is clear we won’t ship. Please tell me when you will answer, and your agent number. Thank you.',
  },
  sellerRefundAgree: {
    title: 'To the buyer: agreeing to a return and refund',
    text:
      'Hello, we have your refund request for order {{orderNumber}} and agree to a return and refund. Please send ' +
      'the goods to the address on the after-sales page and enter the tracking number there; we’ll handle it as soon ' +
      'as we can after they arrive. Sorry for the trouble.',
  },
  sellerRefundTalk: {
    title: 'To the buyer: making an offer',
    text:
      'Hello, we have your refund request for order {{orderNumber}} and are sorry you’re not satisfied. What we can ' +
      'offer: {{offer}}. Would that work for you? Please reply here; we handle everything on the platform.',
  },
  sellerStayHere: {
    title: 'Politely decline to move to WeChat',
    text:
      'Hello, thank you for your trust. We only talk on the platform, where orders and after-sales are on record; ' +
      'that’s safer for you too. If you need anything, please tell me here and I’ll reply as soon as I can.',
  },
  sellerBuyerQuestion: {
    title: 'When you need to confirm something',
    text:
      'Hello, I’d like to confirm one thing about order {{orderNumber}}: {{problem}}. Please reply here when you ' +
      'can. We never ask you for codes or passwords, or to transfer money. Thank you.',
  },
  sellerChase: {
    title: 'Follow up again',
    text:
      'Hello. Shop ID: {{shopId}}. Problem: {{problem}}. We contacted you at {{lastCallAt}}; agent number: ' +
      '{{agentId}}, ticket number: {{ticketId}}; promised then: {{promised}}. New this time: {{newProof}}. Please ' +
      'have a person review it, state the grounds, and tell me when you will answer this time and your agent number. ' +
      'Thank you.',
  },
  sellerReportText: {
    title: 'Report to the market regulator',
    text:
      'Reported by: {{companyName}}, a seller on the Pinduoduo platform. Reported: the operator of the Pinduoduo ' +
      'platform, under the name it publishes. When: {{happenedAt}}. Facts: {{problem}}. Proof: {{newProof}}. Please ' +
      'look into whether these rules or this conduct are illegal and tell us the result. The above is true.',
  },
} satisfies typeof source
