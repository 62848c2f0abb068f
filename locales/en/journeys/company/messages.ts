import type { company as source } from '../../../zh-CN/journeys/company/messages'

export const company = {
  companyEnquiryText: {
    title: 'Enquiry: first message to the seller',
    text: 'Hello, we are {{companyName}} and would like to buy {{productName}}, quantity: {{quantity}}. Please answer point by point: unit price and shipping, specification, earliest delivery date, whether we can see a sample first, how to inspect, how faulty pieces are replaced, and what kind of invoice you can issue. We pay only through the platform’s order. Thank you.',
  },
  companyStayHere: {
    title: 'Decline to pay outside the platform',
    text: 'Hello, we talk and pay on the platform only: no WeChat, and no down payment outside the platform. If that suits you, please send a link here to order directly, or adjust the price. Thank you.',
  },
  companyNotice: {
    title: 'Written notice: quality, quantity or delivery',
    text: 'Hello, we are {{companyName}} and ordered {{productName}}, agreed quantity: {{quantity}}. We have found: {{problem}}. 〔Photos and our count are attached; we have kept the goods for inspection.〕 We notify you in writing and ask for: {{wish}}. Please have a real person answer whether you accept, and by which day it will be done.',
  },
  companyInvoiceRequest: {
    title: 'Ask for the invoice in writing',
    text: 'Hello, we are {{companyName}}; for {{productName}} we paid {{paid}} yuan. Please issue a ＿＿ (ordinary / VAT special) invoice, made out to: {{companyName}}, tax number: ＿＿ (the number), by {{agreedUntil}}, to: ＿＿ (e-mail). Thank you.',
  },
  companyCounter: {
    title: 'Answer the seller’s offer',
    text: 'Hello, you offer: {{offer}}. 〔We do not accept, because {{problem}}.〕 〔We accept; please confirm here.〕 We ask for: {{wish}}. Please name the day it will be done.',
  },
  companyReminder: {
    title: 'Remind the seller to reply',
    text: 'Hello, we told you at {{contactedAt}}: {{problem}}, and asked for: {{wish}}. Please have a real person look at it and answer today. Thank you.',
  },
  companyRefusedText: {
    title: 'Statement for the platform: the seller refused',
    text: 'Buyer: {{companyName}}, order {{orderNumber}}. Problem: {{problem}}. We have negotiated with the seller since {{contactedAt}}; the seller refused, see the screenshots of the chat or the after-sales page. We ask for: {{wish}}. Evidence uploaded: ＿＿ (what you have of contract, inspection record, photos). Please step in.',
  },
  companySilentText: {
    title: 'Statement for the platform: no reply for more than 24 hours',
    text: 'Buyer: {{companyName}}, order {{orderNumber}}. Problem: {{problem}}. We contacted the seller at {{contactedAt}}; for more than 24 hours there has been no real reply and nothing done, see the chat screenshots. We ask for: {{wish}}. Evidence uploaded: ＿＿ (what you have of contract, inspection record, photos). Please step in.',
  },
  companyLastDemand: {
    title: 'Last written demand before arbitration or court',
    text: '{{companyName}} makes a formal demand about order {{orderNumber}}: it has these problems: {{problem}}. 〔We gave written notice at {{contactedAt}}.〕 We now ask for: {{wish}}, to be done by {{agreedUntil}}. If it is not done in time, we will apply for arbitration or sue.',
  },
  companyReportText: {
    title: 'Report to the market regulator',
    text: 'Reported: Pinduoduo shop “{{shopName}}”. Order {{orderNumber}}, product: {{productName}}, bought at: {{happenedAt}}. Facts suspected to be illegal: {{problem}}. Evidence: ＿＿ (what you have of screenshots, photos of the goods, a test report). Please look into it and tell us the result. The above is true.',
  },
} satisfies typeof source
