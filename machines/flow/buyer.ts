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

  noReason: {
    on: {
      notReceived: 'cancelBeforeReceipt',
      withinSevenDays: 'returnNoReason',
      overSevenDays: 'returnTooLate',
      special: 'returnExceptions',
      unsure: 'returnNoReason',
    },
  },

  returnNoReason: {
    on: {
      refunded: 'settled',
      disputed: 'stage',
      letGo: 'letGo',
    },
  },

  returnTooLate: {
    on: {
      agreed: 'takeAgreed',
      faulty: 'issue',
      disputed: 'stage',
      letGo: 'letGo',
    },
  },

  returnExceptions: {
    on: {
      notConfirmed: 'noReason',
      faulty: 'issue',
      letGo: 'letGo',
    },
  },

  cancelBeforeReceipt: {
    on: {
      refunded: 'settled',
      disputed: 'stage',
      arrived: 'returnNoReason',
    },
  },

  changeOrder: {
    on: {
      notShipped: 'changeBeforeShipping',
      shipped: 'changeAfterShipping',
      unsure: 'checkIfShipped',
    },
  },

  checkIfShipped: { on: { later: 'changeOrder' } },

  changeBeforeShipping: {
    on: {
      changed: 'settled',
      shipped: 'changeAfterShipping',
      cancel: 'cancelBeforeReceipt',
      unreachable: 'merchantUnreachable',
    },
  },

  changeAfterShipping: {
    on: {
      changed: 'settled',
      arrived: 'returnNoReason',
      lost: 'issue',
    },
  },

  ask: {
    on: {
      beforeBuying: 'askBeforeBuying',
      rule: 'askSupport',
      unreachable: 'merchantUnreachable',
      report: 'reportShop',
      agent: 'complainAgent',
      none: 'askSupport',
    },
  },

  askBeforeBuying: {
    on: {
      answered: 'settled',
      unreachable: 'merchantUnreachable',
      bought: 'issue',
    },
  },

  merchantUnreachable: { on: { later: 'issue' } },
} as const
