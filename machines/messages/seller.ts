import type { Message } from './message'

export const sellerMessages = {
  sellerEmergencyNote: { to: 'platformChat', blanks: ['shopId', 'companyName', 'problem', 'happenedAt'] },
  sellerAppealText: {
    to: 'platformForm',
    blanks: ['shopId', 'companyName', 'happenedAt', 'problem', 'newProof'],
    facts: ['H10', 'X27'],
  },
  sellerDepositAsk: { to: 'platformChat', blanks: ['shopId', 'companyName', 'amount', 'happenedAt'] },
  sellerQuestion: { to: 'platformChat', blanks: ['shopId', 'companyName', 'problem', 'wish'] },
  sellerAskOrderNumber: { to: 'buyer', blanks: [] },
  sellerMissingOrder: { to: 'platformChat', blanks: ['shopId', 'orderNumber', 'happenedAt'] },
  sellerRefundAgree: { to: 'buyer', blanks: ['orderNumber'], facts: ['H05'] },
  sellerRefundTalk: { to: 'buyer', blanks: ['orderNumber', 'offer'], facts: ['H05'] },
  sellerStayHere: { to: 'buyer', blanks: [], facts: ['G08'] },
  sellerBuyerQuestion: { to: 'buyer', blanks: ['orderNumber', 'problem'], facts: ['H16'] },
  sellerChase: {
    to: 'platformChat',
    blanks: ['shopId', 'problem', 'lastCallAt', 'agentId', 'ticketId', 'promised', 'newProof'],
    facts: ['L07', 'X27'],
  },
  sellerReportText: { to: 'authority', blanks: ['companyName', 'happenedAt', 'problem', 'newProof'] },
} as const satisfies Readonly<Record<string, Message>>
