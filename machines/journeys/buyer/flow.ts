/** A buyer and the merchant: what went wrong, how far the two have come, how long it has been quiet. */
export const buyer = {
  issue: {
    on: {
      quality: 'stage',
      fake: 'stage',
      delivery: 'delivery',
      noReason: 'noReason',
      change: 'changeOrder',
      ask: 'ask',
      none: 'askSupport',
    },
  },

  delivery: {
    on: {
      notShipped: 'stage',
      stuck: 'stage',
      signedNotReceived: 'stage',
      short: 'stage',
      damaged: 'stage',
      courier: 'complainCourier',
      unsure: 'stage',
    },
  },

  stage: {
    on: {
      notYet: 'contactMerchant',
      noReply: 'silence',
      offered: 'keepNegotiating',
      refused: 'askPlatform',
      agreed: 'takeAgreed',
      withPlatform: 'ruling',
      unsure: 'readTheChat',
    },
  },

  silence: {
    on: {
      within30min: 'waitForReply',
      within24h: 'remindAndWait',
      over24h: 'askPlatform',
      unsure: 'readTheChat',
    },
  },

  contactMerchant: { on: { later: 'stage' } },

  waitForReply: { on: { later: 'stage' } },

  remindAndWait: { on: { later: 'stage' } },

  readTheChat: { on: { later: 'stage' } },

  keepNegotiating: {
    on: {
      agreed: 'takeAgreed',
      declining: 'declineOffer',
      refused: 'askPlatform',
      noReply: 'silence',
    },
  },

  declineOffer: { on: { later: 'stage' } },

  takeAgreed: {
    on: {
      settled: 'settled',
      notKept: 'stage',
    },
  },
} as const
