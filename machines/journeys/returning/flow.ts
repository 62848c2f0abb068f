/** Sending back: what one does not want, what the merchant agreed to take, and what happens to it on the way. */
export const returning = {
  noReason: {
    on: {
      special: 'returnExceptions',
      notReceived: 'cancelBeforeReceipt',
      withinSevenDays: 'returnNoReason',
      overSevenDays: 'returnTooLate',
      unsure: 'returnNoReason',
    },
  },

  returnNoReason: {
    on: {
      refunded: 'settled',
      sentBack: 'returnLeg',
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
      notConfirmed: 'returnNoReason',
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

  returnLeg: {
    on: {
      notSent: 'takeAgreed',
      noAddress: 'returnBlocked',
      nothingComes: 'returnSilent',
      disputed: 'returnDisputed',
      noMoney: 'refundMissing',
      freight: 'freightUnpaid',
      refused: 'askPlatform',
      unsure: 'readTheReturn',
    },
  },

  returnBlocked: { on: { settled: 'settled', later: 'returnLeg' } },

  returnSilent: { on: { settled: 'settled', later: 'returnLeg' } },

  returnDisputed: { on: { settled: 'settled', later: 'returnLeg', letGo: 'letGo' } },

  freightUnpaid: { on: { settled: 'settled', later: 'returnLeg' } },

  readTheReturn: { on: { later: 'returnLeg' } },
} as const
