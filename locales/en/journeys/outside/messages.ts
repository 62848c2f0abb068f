import type { outside as source } from '../../../zh-CN/journeys/outside/messages'

export const outside = {
  complaint12315: {
    title: '12315 complaint',
    text: 'Complaint against: {{shopName}}. On {{orderedOn}} I bought {{productName}}, order number {{orderNumber}}, paid {{paid}} yuan. 〔For daily use.〕 Facts: {{problem}}. 〔Since {{contactedAt}} I have negotiated with the seller, without a solution.〕 〔The platform’s result was ＿＿ (what it decided).〕 〔The shop has closed and can’t be reached at the address it showed.〕 What I’d like: {{wish}}. 〔I have not filed this elsewhere.〕 〔I act for ＿＿ (name); the power of attorney and proof of identity are attached.〕 〔The above is true; evidence is attached.〕',
  },
  courierComplaint: {
    title: 'Complaint to the courier',
    text: 'Hello, I want to complain. Tracking number {{trackingNumber}}. Time: {{happenedAt}}. What happened: {{problem}}. 〔Nobody asked me whether someone else or a pick-up point could take it.〕 What I’d like: {{wish}}. Please give me a complaint number, handle it within 7 days and tell me the result.',
  },
  complaint12305: {
    title: '12305 appeal',
    text: 'Tracking number {{trackingNumber}}. What happened at {{happenedAt}}: {{problem}}. At {{complainedAt}} I complained to the courier. 〔7 days have passed and it has not been handled.〕 〔The answer was ＿＿ (what they said); I am not satisfied.〕 Screenshots are attached. I appeal under Postal Law, art. 65. What I’d like: {{wish}}.',
  },
  paymentNotice: {
    title: 'To the payment provider or bank (only if neither you nor your family paid it)',
    text: 'Hello, I have found a payment of {{amount}} yuan at {{happenedAt}}. 〔I have checked: neither I nor my family made or authorised it; please stop it at once.〕 Please protect the account and register this notice. Please tell me the case number, your agent ID and when you will answer.',
  },
  paymentComplaint: {
    title: 'Complaint about a provider or bank (only if neither you nor your family paid it)',
    text: 'At {{happenedAt}} a payment of {{amount}} yuan left my account. 〔I have checked: neither I nor my family made or authorised it. E-Commerce Law, art. 57 says who bears the loss of an unauthorised payment.〕 At {{complainedAt}} I told the provider or bank; the answer was ＿＿ (what they said). What I’d like: {{wish}}. The charge and the notice are attached.',
  },
  chargeComplaint: {
    title: 'Complaint about a provider or bank (wrong charge, refund not found)',
    text: 'My account shows a sum of {{amount}} yuan at {{happenedAt}}. Order number {{orderNumber}}; the trouble: ＿＿ (charged twice / charged after a return / the refund can’t be found). 〔I asked at {{complainedAt}}; the answer was ＿＿ (what they said).〕 Under E-Commerce Law, art. 55, please find the cause and correct it. What I’d like: {{wish}}. The statement and the refund page are attached.',
  },
  askForTesting: {
    title: 'Agree with the seller on a test',
    text: 'Hello, about {{productName}}: {{problem}}. If you do not accept this, let us find a testing body together. I suggest ＿＿ (name of the body). Costs: ＿＿ (who pays first, who bears them in the end). Please say by ＿＿ (a day) whether you agree; if not, give your reasons and the body you suggest.',
  },
  mediationRequest: {
    title: 'Request for mediation',
    text: 'Hello, I would like the consumer association to mediate a dispute over an online purchase. Seller: {{shopName}}; product: {{productName}}; order number {{orderNumber}}; paid {{paid}} yuan. What happened: {{problem}}. 〔I talked to the seller and the platform, without agreement.〕 What I’d like: {{wish}}. 〔I have not filed this elsewhere.〕 〔I act for ＿＿ (name); the power of attorney is attached.〕 I can provide documents.',
  },
  smallClaimsFacts: {
    title: 'List of facts for a lawsuit (not legal advice)',
    text: '1. On {{orderedOn}} I bought {{productName}} from {{shopName}} on Pinduoduo, paid {{paid}} yuan, order number {{orderNumber}}. 2. The problem: {{problem}}. 〔Since {{contactedAt}} I have negotiated with the seller, without a solution.〕 〔The platform’s result was ＿＿ (what it decided).〕 3. What I’d like: {{wish}}. 4. Evidence: ＿＿ (what you have of order screenshot, payment record, chat, photos, the platform’s result, shipping slip). 5. Delivery address: ＿＿ (where it was sent).',
  },
} satisfies typeof source
