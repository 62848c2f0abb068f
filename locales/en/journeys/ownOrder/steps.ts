import type { ownOrder as source } from '../../../zh-CN/journeys/ownOrder/steps'

export const ownOrder = {
  platformMatter: {
    short: 'Charge, price, account',
    title: 'Which of these is it?',
    lead: 'First tell apart who placed the order and who paid: the ways differ.',
    answers: {
      payLater: 'Charged without my knowing: 先用后付 (use first, pay later), payment without password, renewal',
      family: 'A child ordered it, or a relative by mistake or in confusion',
      notOrdered: 'A parcel came that nobody ordered (also cash on delivery)',
      price: 'A price, coupon, promotion or subsidy not honoured (also 砍价 price-cut games, free orders, cashback)',
      refund: 'A refund isn’t here or too little, charged twice, or still charged after a return',
      restricted: 'My account is restricted: no orders, chat or refunds',
      stolen: 'A payment that neither I nor my family made',
      none: 'None of these',
    },
  },
  payLater: {
    short: 'Pay later, no password',
    title: 'Cancel what hasn’t shipped, then stop automatic payment',
    lead: 'Go order by order: not shipped, on its way and arrived are handled differently.',
    answers: {
      settled: 'Cancelled or returned, and switched off',
      promised: 'Support will handle it and I’m to wait',
      refused: 'Support says no; it will still be charged',
    },
  },
  familyOrdered: {
    short: 'My family ordered it',
    title: 'Cancel at once; leave what arrived unopened',
    lead: 'Say truthfully who ordered it; unopened and unused is easiest.',
    answers: {
      settled: 'Cancelled, or I have the money back',
      merchantNo: 'The seller refuses, or nobody answers',
      promised: 'Support will handle it and I’m to wait',
      refused: 'Both the seller and support say no',
    },
  },
  priceMatter: {
    short: 'Prices, coupons, offers',
    title: 'Screenshot first, then ask for what was written',
    lead: 'Pages with prices and rules change, so keep them before you ask.',
    answers: {
      settled: 'They made it up, or explained it',
      promised: 'Support will handle it and I’m to wait',
      refused: 'Support says they won’t',
      letGo: 'It was never written; never mind',
    },
  },
  refundMissing: {
    short: 'Refund not here',
    title: 'First find out where the money went',
    lead: 'A refund usually goes back the way you paid, so look on the order page first.',
    answers: {
      settled: 'Found it: the money is here',
      promised: 'Support or the bank says to wait',
      refused: 'They can’t find it, or won’t look',
    },
  },
  accountRestricted: {
    short: 'Account restricted',
    title: 'Ask for the reason, then appeal',
    lead: 'Find out what is restricted and why, then ask for a real person to look.',
    answers: {
      settled: 'It works again',
      promised: 'They’re looking; I’m to wait',
      refused: 'The appeal failed, or they give no reason',
    },
  },
} satisfies typeof source
