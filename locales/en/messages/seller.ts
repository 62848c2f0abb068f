import type { seller as source } from '../../zh-CN/messages/seller'

export const seller = {
  sellerEmergencyNote: {
    title: 'First message to the urgent channel',
    text:
      'Hello, my shop has an urgent problem; please pass me to a person. Shop id: {{shopId}}; name on the ' +
      'licence: {{companyName}}. What happened: {{problem}}. When: {{happenedAt}}. I can upload screenshots and ' +
      'papers right away. Please tell me the grounds, your agent id and when I will hear. Thank you.',
  },
  sellerAppealText: {
    title: 'Text of the appeal',
    text:
      'Shop id: {{shopId}}; name on the licence: {{companyName}}. Notice received: {{happenedAt}}. What we ' +
      'dispute: {{problem}}. Proof: {{newProof}}, uploaded with a screenshot of the notice. Please state the rule ' +
      'and the facts relied on, and have a person review it.',
  },
  sellerDepositAsk: {
    title: 'Asking about the deposit',
    text:
      'Hello. Shop id: {{shopId}}; name on the licence: {{companyName}}. On {{happenedAt}} we asked for the ' +
      'deposit of {{amount}} yuan back; it has not arrived. Please tell me which stage it is at, what is missing, ' +
      'which day I will hear, and your agent id. Thank you.',
  },
  sellerQuestion: {
    title: 'Message to platform support',
    text:
      'Hello. Shop id: {{shopId}}; name on the licence: {{companyName}}. My question: {{problem}}. I hope for: ' +
      '{{wish}}. Screenshots attached. Please tell me how to do it, when I will hear, and your agent id. Thank ' +
      'you.',
  },
  sellerAskOrderNumber: {
    title: 'Asking the buyer for the order number',
    text:
      'Hello, your order does not show on our side yet. Please send the order number and order time here and I’ll ' +
      'look at once. These two are enough: please don’t send codes, passwords or payment pages. Thank you.',
  },
  sellerMissingOrder: {
    title: 'Reporting a missing order',
    text:
      'Hello. Shop id: {{shopId}}. A buyer says they paid; order number: {{orderNumber}}, ordered: ' +
      '{{happenedAt}}; the back office can’t find it. Please check payment and order; until that is clear we ' +
      'won’t ship. Please tell me when I will hear, and your agent id. Thank you.',
  },
  sellerRefundAgree: {
    title: 'To the buyer: agreeing to return and refund',
    text:
      'Hello, we have your refund request for order {{orderNumber}} and agree to a return and refund. Please send ' +
      'the goods to the address on the after-sales page and enter the tracking number there; we’ll see to it soon ' +
      'after they arrive. Sorry for the trouble.',
  },
  sellerRefundTalk: {
    title: 'To the buyer: making an offer',
    text:
      'Hello, we have your refund request for order {{orderNumber}} and are sorry you are not satisfied. What we ' +
      'can offer: {{offer}}. Would that do? Please answer here; we handle everything on the platform.',
  },
  sellerStayHere: {
    title: 'Declining to move to WeChat',
    text:
      'Hello, thank you for your trust. We only talk on the platform, where orders and after-sales are on record; ' +
      'that is safer for you too. Whatever you need, please tell me here and I’ll answer soon.',
  },
  sellerBuyerQuestion: {
    title: 'When you need to confirm something',
    text:
      'Hello, one thing to confirm about order {{orderNumber}}: {{problem}}. Please answer here when you can. We ' +
      'never ask you for codes or passwords, or to transfer money. Thank you.',
  },
  sellerChase: {
    title: 'Following up',
    text:
      'Hello. Shop id: {{shopId}}. Problem: {{problem}}. We contacted you on {{lastCallAt}}, agent id: ' +
      '{{agentId}}, ticket: {{ticketId}}; promised then: {{promised}}. New now: {{newProof}}. Please have a ' +
      'person review it, state the grounds, and tell me when I will hear this time and your agent id. Thank you.',
  },
  sellerReportText: {
    title: 'Report to the market regulator',
    text:
      'Reported by: {{companyName}}, a seller on the Pinduoduo platform. Reported: the operator of the Pinduoduo ' +
      'platform, by the name it publishes. When: {{happenedAt}}. Facts: {{problem}}. Proof: {{newProof}}. Please ' +
      'look into whether this rule or conduct is illegal and tell us the result. The above is true.',
  },
} satisfies typeof source
