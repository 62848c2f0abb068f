import type { outside as source } from '../../../zh-CN/journeys/outside/messages'

export const outside = {
  complaint12315: {
    title: '12315 complaint (delete what does not fit your case)',
    text:
      'Complaint against: {{shopName}} (selling on Pinduoduo). On {{orderedOn}} I bought {{productName}}, order ' +
      'number {{orderNumber}}, paid {{amount}} yuan, for my own daily use. Facts: {{problem}}. Since {{contactedAt}} I ' +
      'have negotiated with the merchant and asked the platform, without a solution. What I ask for: {{wish}}. The ' +
      'above is true, proof is attached, and I have not filed this complaint elsewhere.',
  },
  courierComplaint: {
    title: 'Complaint to the courier',
    text:
      'Hello, I want to complain. Tracking number {{trackingNumber}}, order number {{orderNumber}}. Time: ' +
      '{{happenedAt}}. What happened: {{problem}}. What I ask for: {{wish}}. Please give me a complaint number, ' +
      'handle it within 7 days and tell me the result.',
  },
  complaint12305: {
    title: '12305 appeal',
    text:
      'Tracking number {{trackingNumber}}. What happened at {{happenedAt}}: {{problem}}. At {{complainedAt}} I ' +
      'complained to the courier; it has not been handled (or: I am not satisfied with the result). Screenshots are ' +
      'attached. I appeal under Postal Law, art. 65. What I ask for: {{wish}}.',
  },
  paymentNotice: {
    title: 'Tell your payment provider or bank',
    text:
      'Hello, I have found a payment of {{amount}} yuan at {{happenedAt}} which I did not make or authorise. Please stop ' +
      'it at once, protect the account and register this notice. Please tell me the case number, your agent number ' +
      'and when you will answer.',
  },
  paymentComplaint: {
    title: 'Payment complaint',
    text:
      'At {{happenedAt}} a payment of {{amount}} yuan left my account which I did not make or authorise. At ' +
      '{{complainedAt}} I told the payment provider or bank; the problem is not solved. E-Commerce Law, art. 57, ' +
      'says who bears the loss of an unauthorised payment. What I ask for: {{wish}}. Records of the charge and of my ' +
      'notice are attached.',
  },
  mediationRequest: {
    title: 'Request for mediation (delete what does not fit your case)',
    text:
      'Hello, I would like the consumer association to mediate a dispute over an online purchase. Merchant: ' +
      '{{shopName}}; product: {{productName}}; order number {{orderNumber}}; paid {{amount}} yuan. What happened: ' +
      '{{problem}}. I talked to the merchant and the platform, without agreement. What I ask for: {{wish}}. I have ' +
      'not filed this matter elsewhere. I can provide documents at any time.',
  },
  smallClaimsFacts: {
    title: 'List of facts for a lawsuit (not legal advice; edit to fit your case)',
    text:
      '1. On {{orderedOn}} I bought {{productName}} from {{shopName}} on Pinduoduo, paid {{amount}} yuan, order number ' +
      '{{orderNumber}}. 2. The problem: {{problem}}. 3. Since {{contactedAt}} I have negotiated with the merchant ' +
      'and asked the platform, without a solution; screenshots of the result are attached. 4. What I ask for: ' +
      '{{wish}}. 5. Proof: order screenshot, payment record, chat record, photos of the goods, the platform’s ' +
      'result. 6. The goods were delivered to my address, given separately.',
  },
} satisfies typeof source
