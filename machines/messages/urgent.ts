import type { Message } from './message'

export const urgentMessages = {
  urgentChat: {
    to: 'platformChat',
    blanks: ['orderNumber', 'productName', 'happenedAt', 'problem', 'wish'],
    facts: ['E03', 'E23', 'F01'],
  },
  urgentCall: {
    to: 'platformPhone',
    blanks: ['orderNumber', 'happenedAt', 'problem', 'wish'],
    facts: ['E03', 'F03'],
  },
  accountChat: { to: 'platformChat', blanks: ['happenedAt', 'orderNumber', 'amount'], facts: ['F04', 'J01'] },
  lockedOutCall: { to: 'platformPhone', blanks: ['happenedAt'], facts: ['E18', 'J01'] },
  freezeCall: { to: 'bank', blanks: ['happenedAt'] },
  unauthorisedPayment: { to: 'bank', blanks: ['happenedAt', 'amount'], facts: ['commerce57'] },
  accountPoliceReport: { to: 'police', blanks: ['happenedAt', 'amount'] },
} as const satisfies Readonly<Record<string, Message>>
