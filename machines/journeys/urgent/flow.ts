const afterUrgentCall = {
  promised: 'keepWatch',
  promisePassed: 'callAgain',
  refundToo: 'contactMerchant',
  outside: 'outside',
  settled: 'settled',
} as const

/** The road that never waits: at most two answers from the first page to what to do. */
export const urgent = {
  urgent: {
    on: {
      hurt: 'someoneHurt',
      unsafe: 'unsafeProduct',
      account: 'accountTaken',
      lockedOut: 'lockedOut',
      gaveCode: 'codeGiven',
      sentMoney: 'moneySent',
      threatened: 'threatened',
      none: 'start',
    },
  },

  someoneHurt: { on: afterUrgentCall },

  unsafeProduct: { on: { hurt: 'someoneHurt', ...afterUrgentCall } },

  accountTaken: {
    on: {
      notStolen: 'payLater',
      secured: 'safe',
      frozen: 'keepWatch',
      lockedOut: 'lockedOut',
      paymentUnsettled: 'filePayment',
      promised: 'keepWatch',
      promisePassed: 'callAgain',
    },
  },

  lockedOut: {
    on: {
      moneyMoving: 'lockedMoney',
      backIn: 'safe',
      restricted: 'accountRestricted',
      promised: 'keepWatch',
      promisePassed: 'callAgain',
      refused: 'outside',
    },
  },

  lockedMoney: {
    on: {
      backIn: 'safe',
      frozen: 'keepWatch',
      paymentUnsettled: 'filePayment',
      promised: 'keepWatch',
      promisePassed: 'callAgain',
    },
  },
} as const
