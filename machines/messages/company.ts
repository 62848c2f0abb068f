import type { Message } from './message'

export const companyMessages = {
  companyEnquiryText: { to: 'merchant', blanks: ['companyName', 'productName', 'quantity'] },
  companyStayHere: { to: 'merchant', blanks: [] },
  companyNotice: {
    to: 'merchant',
    blanks: ['companyName', 'orderNumber', 'productName', 'quantity', 'problem', 'wish'],
    facts: ['civil621'],
  },
  companyCounter: { to: 'merchant', blanks: ['orderNumber', 'offer', 'wish'] },
  companyReminder: { to: 'merchant', blanks: ['orderNumber', 'contactedAt', 'problem', 'wish'] },
  companyRefusedText: {
    to: 'platformForm',
    blanks: ['companyName', 'orderNumber', 'problem', 'contactedAt', 'wish'],
    facts: ['D05', 'D06'],
  },
  companySilentText: {
    to: 'platformForm',
    blanks: ['companyName', 'orderNumber', 'problem', 'contactedAt', 'wish'],
    facts: ['D05', 'C03'],
  },
  companyLastDemand: {
    to: 'merchant',
    blanks: ['companyName', 'orderNumber', 'problem', 'wish'],
    facts: ['civil582', 'civil617'],
  },
  companyReportText: { to: 'authority', blanks: ['shopName', 'orderNumber', 'productName', 'happenedAt', 'problem'] },
} as const satisfies Readonly<Record<string, Message>>
