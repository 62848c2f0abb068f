const afterFiling = {
  settled: 'settled',
  filed: 'keepWatch',
  failed: 'outside',
} as const

/** Outside bodies for a buyer: the law's own layer, never mixed with what the guides say. */
export const outside = {
  outside: {
    on: {
      goods: 'file12315',
      courier: 'complainCourier',
      payment: 'filePayment',
      testing: 'getTested',
      association: 'askAssociation',
      court: 'goToCourt',
      unsure: 'file12315',
    },
  },

  file12315: { on: afterFiling },

  complainCourier: {
    on: {
      settled: 'settled',
      noAnswer: 'file12305',
      filed: 'keepWatch',
    },
  },

  file12305: { on: afterFiling },

  filePayment: { on: afterFiling },

  getTested: { on: { later: 'outside' } },

  askAssociation: { on: afterFiling },

  goToCourt: {
    on: {
      settled: 'settled',
      filed: 'keepWatch',
      refused: 'courtAgain',
      letGo: 'letGo',
    },
  },
} as const
