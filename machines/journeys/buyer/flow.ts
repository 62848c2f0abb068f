/** A buyer and the merchant: what went wrong, what the order's after-sales page shows, how long it has been quiet. */
export const buyer = {
  issue: {
    on: {
      quality: 'goods',
      fake: 'stage',
      delivery: 'delivery',
      noReason: 'noReason',
      platform: 'platformMatter',
      ask: 'ask',
      none: 'askSupport',
    },
  },

  goods: {
    on: {
      fresh: 'stage',
      warranty: 'stage',
      none: 'stage',
    },
  },

  delivery: {
    on: {
      notShipped: 'stage',
      cancelled: 'sellerCancels',
      stuck: 'stage',
      signedNotReceived: 'stage',
      short: 'stage',
      card: 'strangeParcel',
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
      agreed: 'returnLeg',
      withPlatform: 'ruling',
      closed: 'afterWindow',
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
      declining: 'declineOffer',
      later: 'stage',
    },
  },

  declineOffer: { on: { later: 'stage' } },

  takeAgreed: {
    on: {
      settled: 'settled',
      later: 'returnLeg',
    },
  },

  sellerCancels: {
    on: {
      settled: 'settled',
      later: 'stage',
    },
  },

  afterWindow: {
    on: {
      reopened: 'stage',
      settled: 'settled',
      refused: 'outside',
      letGo: 'letGo',
    },
  },
} as const
