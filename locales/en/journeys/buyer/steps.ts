import type { buyer as source } from '../../../zh-CN/journeys/buyer/steps'

export const buyer = {
  issue: {
    short: 'What happened',
    title: 'What is wrong with what you bought?',
    lead: 'Pick the closest one. You can change it at any time.',
    answers: {
      quality: 'It’s broken, faulty or not as described',
      fake: 'It looks fake, or the advertising was untrue',
      delivery: 'Not shipped, not here, stuck, items missing or damaged',
      noReason: 'Nothing is wrong with it; I just don’t want it',
      change: 'I want to change the address or the order',
      ask: 'I have a question, can’t reach the merchant, or want to report a shop',
      none: 'None of these',
    },
  },
  delivery: {
    short: 'The parcel',
    title: 'What has happened to the parcel?',
    lead: 'Check the tracking in your order first, then choose.',
    answers: {
      notShipped: 'I paid, but it hasn’t been shipped',
      stuck: 'It was shipped, but it’s stuck or seems lost',
      signedNotReceived: 'It says “signed for”, but I don’t have it',
      short: 'It came, but something is missing',
      damaged: 'It came, but it was damaged on the way',
      courier: 'I only want to complain about the courier',
      unsure: 'I can’t tell',
    },
  },
  stage: {
    short: 'Where talks stand',
    title: 'How far have you got with the merchant?',
    lead: 'Only what a person at the shop said counts; 自动回复 (automatic replies) do not.',
    answers: {
      notYet: 'I haven’t contacted the merchant in the app yet',
      noReply: 'I wrote, but no one answered (automatic replies don’t count)',
      offered: 'They made an offer (even a poor one) or say they’re handling it',
      refused: 'They clearly refused to refund, exchange or help',
      agreed: 'They agreed',
      withPlatform: 'I’ve already asked the platform to step in',
      unsure: 'I can’t tell',
    },
  },
  silence: {
    short: 'Time without reply',
    title: 'How long since a person at the shop answered?',
    lead:
      'Count from your first message or 申请售后 (after-sales request). If a person has answered since, count from when ' +
      'you next wrote. Automatic replies don’t count.',
    answers: {
      within30min: '30 minutes or less (exactly 30 counts here)',
      within24h: 'More than 30 minutes, up to 24 hours (exactly 24 counts here)',
      over24h: 'More than 24 hours (exactly 24 does not count)',
      unsure: 'I don’t remember',
    },
  },
  contactMerchant: {
    short: 'Contact the merchant',
    title: 'Write to the merchant now, and file for after‑sales',
    lead:
      'The guides say to talk to the merchant first; the platform steps in only if that fails, and going straight to ' +
      'the platform easily gets you sent back. What’s written in the app is your proof later.',
    answers: { later: 'Something has changed' },
  },
  waitForReply: {
    short: 'Wait for a reply',
    title: 'Wait for a person; look again after 30 minutes',
    lead:
      'You’ve only just written, so give the merchant some time. The guides say to send a reminder once more than 30 ' +
      'minutes have passed with no person replying (exactly 30 does not count); go by your order page.',
    answers: { later: 'Something has changed' },
  },
  remindAndWait: {
    short: 'Remind and wait',
    title: 'Remind the merchant, file for after‑sales, then wait',
    lead:
      'The guides say talks have failed only after more than 24 hours with no answer and nothing done; exactly 24 ' +
      'does not count. Go by your order page.',
    answers: { later: 'Something has changed' },
  },
  readTheChat: {
    short: 'Read the chat',
    title: 'Open the chat and see how far things have got',
    lead: 'Whether the merchant answered, and how, decides what to do next. A few minutes of reading beats guessing.',
    answers: { later: 'It’s clear to me now' },
  },
  keepNegotiating: {
    short: 'Keep talking',
    title: 'Keep negotiating; get plan and date in writing',
    lead:
      'The guides say you can’t ask the platform to step in (平台介入) while the merchant has made an offer and is still ' +
      'handling it. If you’re not happy with it, decline in writing and ask for a clear answer.',
    answers: {
      agreed: 'We’ve agreed',
      declining: 'I don’t accept this offer',
      refused: 'They clearly refused',
      noReply: 'They stopped answering',
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
    title: 'Go to the order page now and do what was agreed',
    lead:
      'The guides say that even after the merchant agrees, you still submit the request on the order page, as ' +
      'agreed. It’s over only when the money or the replacement has reached you.',
    answers: {
      settled: 'I have the money or the replacement',
      notKept: 'They did not keep their word',
    },
  },
} satisfies typeof source
