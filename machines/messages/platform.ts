import type { Message } from './message'

export const platformMessages = {
  disputeRefused: {
    to: 'platformForm',
    blanks: ['problem', 'contactedAt', 'wish'],
    facts: ['D05', 'D01', 'D06'],
  },
  disputeSilent: {
    to: 'platformForm',
    blanks: ['problem', 'contactedAt', 'wish'],
    facts: ['D05', 'D01', 'D06'],
  },
  plainAnswer: { to: 'merchant', blanks: ['orderNumber', 'problem', 'wish'], facts: ['D11'] },
  noticeQuestion: { to: 'platformChat', blanks: ['orderNumber'], facts: ['D08'] },
  progressRequest: {
    to: 'platformChat',
    blanks: ['orderNumber', 'ticketId', 'problem', 'wish'],
    facts: ['L04', 'C05', 'commerce61'],
  },
  enforcement: {
    to: 'platformChat',
    blanks: ['orderNumber', 'ruledAt', 'wish'],
    facts: ['D09', 'L05', 'commerce58'],
  },
  reviewRequest: {
    to: 'platformForm',
    blanks: ['orderNumber', 'ruledAt', 'newProof', 'problem', 'wish'],
    facts: ['D10', 'L06', 'X27', 'commerce63'],
  },
  callAgainScript: {
    to: 'platformPhone',
    blanks: ['lastCallAt', 'agentId', 'promised', 'orderNumber', 'ticketId', 'problem'],
    facts: ['L02', 'C07'],
  },
  supportOpening: {
    to: 'platformChat',
    blanks: ['orderNumber', 'productName', 'orderedOn', 'problem', 'wish'],
    facts: ['E31', 'E19'],
  },
  agentComplaint: {
    to: 'platformChat',
    blanks: ['happenedAt', 'agentId', 'orderNumber', 'problem', 'wish'],
    facts: ['E29', 'commerce59'],
  },
  shopReport: {
    to: 'platformForm',
    blanks: ['shopName', 'productName', 'orderNumber', 'problem'],
    facts: ['D14', 'commerce59'],
  },
} as const satisfies Readonly<Record<string, Message>>
