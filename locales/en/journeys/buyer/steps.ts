import type { buyer as source } from '../../../zh-CN/journeys/buyer/steps'

export const buyer = {
  issue: {
    short: 'What happened',
    title: 'What is wrong with what you bought?',
    lead: 'Pick the closest one. You can change it at any time.',
    answers: {
      quality: 'It’s faulty, doesn’t work, is the wrong item or not as described',
      fake: 'It looks fake, or the advertising was untrue',
      delivery: 'Not shipped, not here, items missing, damaged on the way, or the seller asks me to cancel or pay more',
      noReason: 'Nothing is wrong with it: I don’t want it, or it doesn’t fit or suit',
      platform: 'A charge, coupon, subsidy, my account, or an order I didn’t place',
      ask: 'Change the order, an invoice, a question, find the seller, threats or a summons, report a shop',
      none: 'None of these',
    },
  },
  goods: {
    short: 'Kind of goods',
    title: 'What kind of goods is it?',
    lead: 'The kind decides how urgent it is and what you can ask for.',
    answers: {
      fresh: 'It doesn’t keep: fruit, eggs, meat, flowers, or anything from 多多买菜 (grocery pick-up) or a pick-up point',
      warranty: 'Still under warranty: appliances, phones, computers and the like (also fees for fitting or repair)',
      none: 'Anything else',
    },
  },
  delivery: {
    short: 'The parcel',
    title: 'What has happened to the parcel?',
    lead: 'Check the tracking in your order first, then choose.',
    answers: {
      notShipped: 'I paid and nothing was shipped; a top-up or voucher didn’t come or isn’t accepted; a pre-sale wasn’t kept',
      cancelled: 'The seller says out of stock or wrong price, wants me to cancel (or already did), or to pay more',
      stuck: '“Shipped”, but it doesn’t move, is late, can’t be found, was called back or seems lost',
      signedNotReceived: 'It says “signed for”, but I don’t have it (also lost by a pick-up point or left in the wrong place)',
      short: 'It came, but items or gifts are missing, it’s short in weight, empty or something quite different',
      damaged: 'It came, but it was damaged on the way',
      card: 'Only a card or a QR code is in the parcel',
      courier: 'Only the courier: not brought to the door, extra fees, rude',
      unsure: 'I can’t tell',
    },
  },
  stage: {
    short: 'After-sales state',
    title: 'What does the after-sales page say now?',
    lead: 'Look under 个人中心 (my page), 退款/售后 (refunds and after-sales). Nothing requested yet? Look at the chat.',
    answers: {
      notYet: 'I haven’t requested anything or written to the seller',
      noReply: 'Requested or written, no one answers (待商家处理, waiting for the seller; auto-replies don’t count)',
      offered: 'The seller made an offer (even a poor one) or says they’re handling it',
      refused: 'The seller said no (驳回 refused, 待买家处理 your turn, or no in the chat)',
      agreed: 'The seller agreed (已同意 agreed, 退款中 refunding; also if you sent it back or wait for an exchange or repair)',
      withPlatform: 'The platform is deciding or has decided (平台处理中, 平台拒绝退款)',
      closed: 'Closed, expired or no button any more (已关闭, 已撤销, 逾期)',
      unsure: 'I can’t make it out',
    },
  },
  silence: {
    short: 'Time without reply',
    title: 'How long has the seller gone without a real reply?',
    lead: 'Count from your first message or request. If someone answered and then stopped, count from what you next wrote.',
    answers: {
      within30min: '30 minutes or less (exactly 30 counts too)',
      within24h: 'More than 30 minutes, up to 24 hours (exactly 24 counts too)',
      over24h: 'More than 24 hours',
      unsure: 'I don’t remember',
    },
  },
  contactMerchant: {
    short: 'Contact the seller',
    title: 'Write to the seller now, and open an after-sales request',
    lead: 'Talk to the seller first, in the app: what’s written there is your evidence.',
    answers: { later: 'Something has changed' },
  },
  waitForReply: {
    short: 'Wait for a reply',
    title: 'Wait for a real reply; look again after 30 minutes',
    lead: 'You’ve only just written, so give the seller some time.',
    answers: { later: 'Something has changed' },
  },
  remindAndWait: {
    short: 'Remind and wait',
    title: 'Remind the seller, open a request, then wait',
    lead: 'The seller still has time to answer. Do your own part meanwhile.',
    answers: { later: 'Something has changed' },
  },
  readTheChat: {
    short: 'Read the state',
    title: 'Open the after-sales request and read what it says',
    lead: 'The line at the top says how far it has got. No request yet? Read the chat.',
    answers: { later: 'It’s clear to me now' },
  },
  keepNegotiating: {
    short: 'Keep talking',
    title: 'Keep talking; get the plan and the date in writing',
    lead: 'While you’re still talking it’s too early for the platform. Not happy? Decline in writing.',
    answers: {
      declining: 'I don’t accept this offer',
      later: 'Something has changed',
    },
  },
  declineOffer: {
    short: 'Decline in writing',
    title: 'Decline in writing and ask for a yes or a no',
    lead: 'If talks drag on, the days slip away. Say it plainly and the next step becomes clear.',
    answers: { later: 'They answered, or they still haven’t' },
  },
  takeAgreed: {
    short: 'Do what was agreed',
    title: 'Do what was agreed; check it before you submit',
    lead: 'It’s over only when the money has come, or the item is exchanged or repaired.',
    answers: {
      settled: 'I have the money, the exchange, the missing items or the repair',
      later: 'I’ve done my part, but nothing happens',
    },
  },
  sellerCancels: {
    short: 'Asked to cancel',
    title: 'Don’t cancel yet; have the seller write the reason',
    lead: 'Out of stock or a wrong price is the seller’s doing. Don’t let it look like yours.',
    answers: {
      settled: 'It was shipped, or the money is back',
      later: 'They answered, or they still haven’t',
    },
  },
  afterWindow: {
    short: 'Request closed',
    title: 'After-sales is closed: see why, and file again if you can',
    lead: 'A closed page doesn’t mean nothing can be done.',
    answers: {
      reopened: 'I can request again, or the seller is talking',
      settled: 'It’s settled',
      refused: 'The seller and support both say no',
      letGo: 'I’ll leave it at that',
    },
  },
} satisfies typeof source
