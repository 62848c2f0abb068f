import type { deadlines as source } from '../zh-CN/deadlines'

export const deadlines = {
  reply30min: {
    due:
      'More than 30 minutes have passed. The guides say you can remind the merchant, then file 申请售后 (after-sales ' +
      'request); go by your order page.',
    until: 'The guides say to remind the merchant if no person has answered after this time; go by your order page.',
  },
  merchant24h: {
    due:
      'More than 24 hours have passed. If no person has answered and nothing has been done, the guides say talks ' +
      'have failed; go by your order page.',
    until:
      'The guides say you can ask the platform to step in (平台介入) if the merchant has done nothing after this time; ' +
      'go by your order page.',
  },
  platform48h: {
    due:
      'More than 48 hours have passed. The guides say there should be a result by now; if there is none, ask. ' +
      'Go by your order page.',
    until: 'The guides say to follow up if the platform has given no result after this time; go by your order page.',
  },
  payment24h: {
    due:
      'More than 24 hours have passed. If the merchant has not acted, the guides say you can ask the platform to ' +
      'enforce the result; go by your order page.',
    until:
      'The guides say you can ask the platform to enforce the result if the merchant has not refunded or exchanged ' +
      'after this time; go by your order page.',
  },
  sellerRefund24h: {
    due:
      'More than 24 hours have passed. The guides say the refund may have been approved automatically; go by ' +
      'the after-sales page, and look now.',
    until:
      'The guides say a request not handled by this time is approved automatically, perhaps sooner; go by the ' +
      'countdown on the after-sales page.',
  },
  promised: {
    due:
      'The time support promised you has passed. Ask again, with the time of the last contact, the agent number and ' +
      'what they said.',
    until: 'Support itself promised you an answer by this time.',
  },
} satisfies typeof source
