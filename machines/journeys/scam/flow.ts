/** Someone claims to be support, or wants a code or money: by what was given away, first minutes first. */
export const scam = {
  scam: {
    on: {
      nothing: 'scamStop',
      code: 'codeGiven',
      money: 'moneySent',
      screen: 'screenShared',
      parcel: 'strangeParcel',
      number: 'checkNumber',
      unsure: 'codeGiven',
    },
  },

  scamStop: {
    on: {
      safe: 'safe',
      goesOn: 'threatened',
      gaveCode: 'codeGiven',
      sentMoney: 'moneySent',
    },
  },

  codeGiven: {
    on: {
      moneyGone: 'moneySent',
      lockedOut: 'lockedOut',
      notThrough: 'freezeInPerson',
      secured: 'safe',
    },
  },

  screenShared: {
    on: {
      moneyGone: 'moneySent',
      lockedOut: 'lockedOut',
      notThrough: 'freezeInPerson',
      secured: 'safe',
    },
  },

  freezeInPerson: {
    on: {
      secured: 'safe',
      moneyGone: 'moneySent',
      waiting: 'keepWatch',
    },
  },

  moneySent: {
    on: {
      reported: 'keepWatch',
      notThrough: 'goInPerson',
      paymentUnsettled: 'chasePayment',
    },
  },

  goInPerson: {
    on: {
      reported: 'keepWatch',
      paymentUnsettled: 'chasePayment',
      refused: 'goToCourt',
    },
  },

  chasePayment: {
    on: {
      settled: 'safe',
      filed: 'keepWatch',
      failed: 'goToCourt',
    },
  },

  strangeParcel: {
    on: {
      safe: 'safe',
      wantMoneyBack: 'stage',
      paidCourier: 'complainCourier',
      gaveCode: 'codeGiven',
      sentMoney: 'moneySent',
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
