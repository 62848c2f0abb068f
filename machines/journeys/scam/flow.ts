/** Someone claims to be support, or wants a code or money: by what was given away, first minutes first. */
export const scam = {
  scam: {
    on: {
      nothing: 'scamStop',
      code: 'codeGiven',
      money: 'moneySent',
      screen: 'screenShared',
      number: 'checkNumber',
      unsure: 'codeGiven',
    },
  },

  scamStop: {
    on: {
      safe: 'safe',
      gaveCode: 'codeGiven',
      sentMoney: 'moneySent',
    },
  },

  codeGiven: {
    on: {
      moneyGone: 'moneySent',
      lockedOut: 'lockedOut',
      secured: 'safe',
    },
  },

  screenShared: {
    on: {
      moneyGone: 'moneySent',
      lockedOut: 'lockedOut',
      secured: 'safe',
    },
  },

  moneySent: {
    on: {
      reported: 'keepWatch',
      paymentUnsettled: 'filePayment',
    },
  },

  checkNumber: {
    on: {
      safe: 'safe',
      gaveCode: 'codeGiven',
      sentMoney: 'moneySent',
    },
  },
} as const
