import type { bargaining as source } from '../../../zh-CN/steps/buyer/bargaining'

export const bargaining = {
  issue: {
    short: 'What happened',
    title: 'What is wrong with what you bought?',
    lead: 'Pick the closest one; you can change it at any time.',
    answers: {
      quality: 'It is broken, faulty or not as described',
      fake: 'It looks fake, or the advertising was untrue',
      delivery: 'Not shipped, not here, stuck, missing items or damaged',
      noReason: 'Nothing is wrong, I just don’t want it',
      change: 'I want to change the address or the order',
      ask: 'A question, a merchant I can’t reach, or a report',
      none: 'None of these',
    },
  },
  delivery: {
    short: 'The parcel',
    title: 'What has happened to the parcel?',
    lead: 'Look at the tracking in the order first, then choose.',
    answers: {
      notShipped: 'I paid, but it was never shipped',
      stuck: 'It was shipped, but it is stuck or seems lost',
      signedNotReceived: 'It says “signed for”, but I don’t have it',
      short: 'It came, but something is missing',
      damaged: 'It came, but was damaged on the way',
      courier: 'I only want to complain about the courier',
      unsure: 'I can’t tell',
    },
  },
  stage: {
    short: 'How far talks are',
    title: 'How far have you got with the merchant?',
    lead: 'Count only what a person at the shop said; 自动回复 (automatic replies) are not answers.',
    answers: {
      notYet: 'I have not contacted the merchant in the app yet',
      noReply: 'I wrote, no one answered (only automatic replies count as no one)',
      offered: 'They made an offer (even a poor one) or say they are handling it',
      refused: 'They clearly refused to refund, exchange or help',
      agreed: 'They agreed',
      withPlatform: 'I have already asked the platform to step in',
      unsure: 'I can’t tell',
    },
  },
  silence: {
    short: 'How long silent',
    title: 'How long has no person at the shop answered?',
    lead:
      'Count from your first message or 申请售后 (after-sales request); if a person did answer, count from the next time ' +
      'you wrote. Automatic replies do not count.',
    answers: {
      within30min: '30 minutes or less (exactly 30 counts here)',
      within24h: 'More than 30 minutes, up to 24 hours (exactly 24 counts here)',
      over24h: 'More than 24 hours (exactly 24 does not count)',
      unsure: 'I don’t remember',
    },
  },
  contactMerchant: {
    short: 'Contact the merchant',
    title: 'Write to the merchant now, and file 申请售后 (after-sales request) with it',
    lead:
      'The guides say the merchant comes first and the platform steps in only when that fails; going to the platform ' +
      'first may be turned back and cost days. Put it in writing in the app: you will need it later.',
    answers: { later: 'Something has changed' },
  },
  waitForReply: {
    short: 'Wait for a reply',
    title: 'Wait for a person to answer; look again after 30 minutes',
    lead:
      'The guides say: remind them once more than 30 minutes have passed without a person answering; exactly 30 is ' +
      'still waiting. The order page decides.',
    answers: { later: 'Something has changed' },
  },
  remindAndWait: {
    short: 'Remind and wait',
    title: 'Remind the merchant now, file 申请售后 (after-sales request), then wait',
    lead:
      'The guides say talks have failed only after more than 24 hours with no answer and nothing done; exactly 24 ' +
      'does not count. The order page decides.',
    answers: { later: 'Something has changed' },
  },
  readTheChat: {
    short: 'Read the chat',
    title: 'Open the chat and see how far you have got',
    lead: 'Whether the merchant answered, and how, decides what comes next. A few minutes of reading beats guessing.',
    answers: { later: 'Now I see' },
  },
  keepNegotiating: {
    short: 'Keep talking',
    title: 'The merchant is still talking, so get it clear first',
    lead:
      'The guides say that while the merchant has made an offer and is still handling it, you cannot ask the ' +
      'platform to step in (平台介入) yet. If you are not happy, decline in writing and ask for a clear answer.',
    answers: {
      agreed: 'We have agreed',
      declining: 'I don’t accept this offer',
      refused: 'They clearly refused',
      noReply: 'They stopped answering',
    },
  },
  declineOffer: {
    short: 'Decline in writing',
    title: 'Decline in writing and ask for a yes or a no',
    lead: 'Vague talk eats up the days. Say it plainly, and the next step becomes clear.',
    answers: { later: 'They answered, or I have waited' },
  },
  takeAgreed: {
    short: 'Do what was agreed',
    title: 'Go to the order page now and do what was agreed',
    lead:
      'The guides say that once the merchant agrees, you still submit it on the order page, as agreed. It is over ' +
      'only when the money or the exchange has arrived.',
    answers: {
      settled: 'I have the money or the exchange',
      notKept: 'They did not keep their word',
    },
  },
} satisfies typeof source
