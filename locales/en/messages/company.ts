import type { company as source } from '../../zh-CN/messages/company'

export const company = {
  companyEnquiryText: {
    title: 'Enquiry: first message to the merchant',
    text:
      'Hello, we are {{companyName}} and would like to buy {{productName}}, quantity: {{quantity}}. Please answer ' +
      'point by point: unit price and freight, specification, earliest delivery, sample first or not, inspection, ' +
      'replacement of bad pieces, kind of invoice. We pay only inside the platform’s order. Thank you.',
  },
  companyStayHere: {
    title: 'Declining to pay outside the platform',
    text:
      'Hello, our company only talks and pays on the platform: no WeChat, and no deposit elsewhere. If that suits ' +
      'you, please give us a link to order directly here, or adjust the price here. Thank you.',
  },
  companyNotice: {
    title: 'Written notice of wrong quality or number',
    text:
      'Hello, we are {{companyName}}; order {{orderNumber}} for {{productName}}, agreed quantity: {{quantity}}. ' +
      'On inspection we found: {{problem}}. Photos and the count are attached. We hereby notify you and require: ' +
      '{{wish}}. Please let a person answer whether you accept, with the date it will be done. We keep the goods ' +
      'for inspection.',
  },
  companyCounter: {
    title: 'Answering the merchant’s offer',
    text:
      'Hello, on order {{orderNumber}} you offer: {{offer}}. We do not accept it for now, as it differs from what ' +
      'was agreed. We require: {{wish}}. Please answer yes or no, with the date it will be done.',
  },
  companyReminder: {
    title: 'Reminding the merchant',
    text:
      'Hello, on order {{orderNumber}} we told you on {{contactedAt}}: {{problem}}, and asked for: {{wish}}. No ' +
      'person has answered yet. Please answer today. Thank you.',
  },
  companyRefusedText: {
    title: 'Dispute text for the platform: merchant refused',
    text:
      'Buyer: {{companyName}}, order {{orderNumber}}. Problem: {{problem}}. We have negotiated since ' +
      '{{contactedAt}}; the merchant refused outright, see the chat. We ask for: {{wish}}. Contract, delivery ' +
      'count, inspection record and photos are uploaded. We ask the platform to step in.',
  },
  companySilentText: {
    title: 'Dispute text for the platform: no human reply for more than 24 hours',
    text:
      'Buyer: {{companyName}}, order {{orderNumber}}. Problem: {{problem}}. We contacted the merchant on ' +
      '{{contactedAt}}; for more than 24 hours no person has answered or handled it, see the chat. We ask for: ' +
      '{{wish}}. Contract, delivery count, inspection record and photos are uploaded. We ask the platform to step ' +
      'in.',
  },
  companyLastDemand: {
    title: 'Last written demand before arbitration or court',
    text:
      '{{companyName}} formally demands concerning order {{orderNumber}}: the goods delivered have these faults: ' +
      '{{problem}}. We notified you in writing and it is unresolved. We require: {{wish}}. If this is not done in ' +
      'time, we will apply for arbitration or sue, as the contract provides.',
  },
  companyReportText: {
    title: 'Report to the market regulator',
    text:
      'Reported: Pinduoduo shop “{{shopName}}”. Order {{orderNumber}}, product: {{productName}}, bought: ' +
      '{{happenedAt}}. Facts suspected to be illegal: {{problem}}. Proof: screenshots of product page, order and ' +
      'chat, photos of the goods. Please look into it and tell us the result. The above is true.',
  },
} satisfies typeof source
