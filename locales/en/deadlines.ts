import type { deadlines as source, own as ownSource } from '../zh-CN/deadlines'

export const deadlines = {
  reply30min: {
    due: 'More than 30 minutes have passed. Remind the seller once more, then file 申请售后 (after-sales request).',
    until: 'If no real person has answered after this time, remind the seller.',
  },
  merchant24h: {
    due:
      'More than 24 hours have passed. If no real person has answered and nothing has been done, it counts as not ' +
      'settled with the seller.',
    until: 'If the seller has done nothing after this time, you can ask the platform to step in (平台介入).',
  },
  platform48h: {
    due: 'More than 48 hours have passed. There is usually a result by now; if there is none, ask.',
    until: 'If the platform has given no result after this time, ask.',
  },
  payment24h: {
    due: 'More than 24 hours have passed. If the seller has not acted, ask the platform to settle it.',
    until: 'If the seller has not refunded or exchanged after this time, ask the platform to settle it.',
  },
  sellerRefund24h: {
    due: 'More than 24 hours have passed. The refund may have been approved automatically; look at the request now.',
    until:
      'A request not handled by this time is approved automatically, perhaps sooner: look at the countdown on the ' +
      'request’s page.',
  },
  promised: {
    due:
      'The time support promised you has passed. Ask again, with the time of the last contact, the agent ID and what ' +
      'they said.',
    until: 'Support itself promised you an answer by this time.',
  },
} satisfies typeof source

export const own = {
  buyerMustAct: {
    heading: 'Your turn to act: until when?',
    where:
      '个人中心 (My page) → 退款/售后 (Refunds and after-sales) → your request; look for the countdown beside the status. No ' +
      'countdown? Leave this empty.',
    enter: 'Enter the last date and time the page gives',
    until: 'Act before this: ask for 平台介入 (platform intervention), or answer as the page asks. After it, the request may close.',
    due:
      'The time you entered has passed. See first whether the request is still open: if it is, act now; if it is ' +
      'closed, come back and choose “closed”.',
  },
  sendBackBy: {
    heading: 'Sending it back: by which day?',
    where:
      '个人中心 (My page) → 退款/售后 (Refunds and after-sales) → your request; look for the countdown beside the return. No ' +
      'countdown? Leave this empty.',
    enter: 'Enter the last date and time the page gives',
    until: 'Send it before this and enter the tracking number in the request. After it, the request may close.',
    due:
      'The time you entered has passed. See first whether the request is still open: if it is, send it now and enter ' +
      'the tracking number; if it is closed, ask the seller or 官方客服 (official support) to reopen it.',
  },
} satisfies typeof ownSource
