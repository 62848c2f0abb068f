/** The buyer and the platform: asking, waiting, the ruling, review, and what can be complained of. */
export const platform = {
  askPlatform: {
    on: {
      submitted: 'waitForRuling',
      missingProof: 'collectProof',
      noButton: 'askSupport',
    },
  },

  collectProof: { on: { ready: 'askPlatform' } },

  ruling: {
    on: {
      within48h: 'waitForRuling',
      over48h: 'followUp',
      over7days: 'outside',
      won: 'afterWin',
      lost: 'askReview',
      turnedBack: 'turnedBack',
      promisePassed: 'callAgain',
      unsure: 'readTheNotice',
    },
  },

  waitForRuling: { on: { later: 'ruling' } },

  readTheNotice: { on: { later: 'ruling' } },

  followUp: { on: { later: 'ruling' } },

  turnedBack: {
    on: {
      notNegotiated: 'stage',
      proof: 'collectProof',
      unsure: 'readTheNotice',
    },
  },

  afterWin: {
    on: {
      paid: 'settled',
      within24h: 'waitForPayment',
      over24h: 'demandEnforcement',
      unsure: 'readTheNotice',
    },
  },

  waitForPayment: { on: { later: 'afterWin' } },

  demandEnforcement: {
    on: {
      paid: 'settled',
      promised: 'keepWatch',
      noResult: 'outside',
    },
  },

  askReview: {
    on: {
      won: 'afterWin',
      lostAgain: 'outside',
      waiting: 'keepWatch',
      letGo: 'letGo',
    },
  },

  callAgain: {
    on: {
      settled: 'settled',
      promised: 'keepWatch',
      badAgent: 'complainAgent',
      noResult: 'outside',
    },
  },

  complainAgent: {
    on: {
      settled: 'settled',
      promised: 'keepWatch',
      promisePassed: 'callAgain',
    },
  },

  askSupport: {
    on: {
      settled: 'settled',
      merchantFirst: 'issue',
      promised: 'keepWatch',
      promisePassed: 'callAgain',
    },
  },

  reportShop: {
    on: {
      reported: 'keepWatch',
      wantMoneyBack: 'issue',
      outside: 'outside',
    },
  },
} as const
