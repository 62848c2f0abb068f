import type { company as source } from '../../../zh-CN/journeys/company/messages'

export const company = {
  companyEnquiryText: {
    title: 'Enquiry: first message to the merchant',
    text:
      'Hello, we are {{companyName}} and would like to buy {{productName}}, quantity: {{quantity}}. Please answer ' +
      'point by point: unit price and shipping, specification, earliest delivery date, whether we can see a sample ' +
      'first, how to inspect, how faulty pieces are replaced, and what kind of invoice you can issue. We pay only ' +
      'through the platform’s order. Thank you.',
  },
  companyStayHere: {
    title: 'Decline to pay outside the platform',
    text:
      'Hello, our company rules are to talk and pay on the platform only: no WeChat, and no down payment outside the ' +
      'platform. If that suits you, please send a link here to order directly, or adjust the price. Thank you.',
  },
  companyNotice: {
    title: 'Written notice of wrong quality or quantity',
    text:
      'Hello, we are {{companyName}}; order {{orderNumber}} for {{productName}}, agreed quantity: {{quantity}}. On ' +
      'inspection we found: {{problem}}. Photos and the count are attached. This is our written notice; we ask for: ' +
      '{{wish}}. Please have a person reply whether you accept, with the date it will be done. We have kept the ' +
      'faulty goods for you to inspect.',
  },
  companyCounter: {
    title: 'Answer the merchant’s offer',
    text:
      'Hello, about order {{orderNumber}}, you offered: {{offer}}. This differs from what was agreed, so we do not ' +
      'accept it. We ask for: {{wish}}. Please reply whether you accept, with the date it will be done.',
  },
  companyReminder: {
    title: 'Remind the merchant to reply',
    text:
      'Hello, about order {{orderNumber}}, we told you at {{contactedAt}}: {{problem}}, and asked for: {{wish}}. No ' +
      'person has replied yet. Please give us an answer today. Thank you.',
  },
  companyRefusedText: {
    title: 'Dispute description for the platform: the merchant refused',
    text:
      'Buyer: {{companyName}}, order {{orderNumber}}. Problem: {{problem}}. We have negotiated with the merchant ' +
      'since {{contactedAt}}; the merchant clearly refused, see the chat screenshots. We ask for: {{wish}}. The ' +
      'contract, delivery count, inspection record and photos are uploaded. Please step in.',
  },
  companySilentText: {
    title: 'Dispute description for the platform: no reply for more than 24 hours',
    text:
      'Buyer: {{companyName}}, order {{orderNumber}}. Problem: {{problem}}. We contacted the merchant at ' +
      '{{contactedAt}}; for more than 24 hours no person has replied and nothing has been done, see the chat ' +
      'screenshots. We ask for: {{wish}}. The contract, delivery count, inspection record and photos are uploaded. ' +
      'Please step in.',
  },
  companyLastDemand: {
    title: 'Last written demand before arbitration or court',
    text:
      '{{companyName}} makes a formal demand about order {{orderNumber}}: the goods you delivered have these ' +
      'problems: {{problem}}. We gave you written notice before and it is still not solved. We now ask for: ' +
      '{{wish}}. If this is not done in time, we will apply for arbitration or sue, as the contract provides.',
  },
  companyReportText: {
    title: 'Report to the market regulator',
    text:
      'Reported: Pinduoduo shop “{{shopName}}”. Order {{orderNumber}}, product: {{productName}}, bought at: ' +
      '{{happenedAt}}. Facts suspected to be illegal: {{problem}}. Proof: screenshots of the product page, order and ' +
      'chat, and photos of the goods. Please look into it and tell us the result. The above is true.',
  },
} satisfies typeof source
