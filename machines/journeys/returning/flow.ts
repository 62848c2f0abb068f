/** Sending back or calling off what one does not want. */
export const returning = {
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
} as const
