const afterUrgentCall = {
  promised: 'keepWatch',
  promisePassed: 'callAgain',
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
      none: 'start',
    },
  },

  someoneHurt: { on: afterUrgentCall },

  unsafeProduct: { on: { hurt: 'someoneHurt', ...afterUrgentCall } },

  accountTaken: {
    on: {
      lockedOut: 'lockedOut',
      secured: 'safe',
      paymentUnsettled: 'filePayment',
      promised: 'keepWatch',
      promisePassed: 'callAgain',
    },
  },

  lockedOut: {
    on: {
      backIn: 'accountTaken',
      paymentUnsettled: 'filePayment',
      promised: 'keepWatch',
      promisePassed: 'callAgain',
    },
  },
} as const
