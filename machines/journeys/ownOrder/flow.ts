/** Where the platform itself, or nobody the buyer dealt with, stands on the other side. */
export const ownOrder = {
  platformMatter: {
    on: {
      payLater: 'payLater',
      family: 'familyOrdered',
      notOrdered: 'strangeParcel',
      price: 'priceMatter',
      refund: 'refundMissing',
      restricted: 'accountRestricted',
      stolen: 'accountTaken',
      none: 'askSupport',
    },
  },

  payLater: { on: { settled: 'settled', promised: 'keepWatch', refused: 'outside' } },

  familyOrdered: {
    on: {
      settled: 'settled',
      merchantNo: 'stage',
      promised: 'keepWatch',
      refused: 'outside',
    },
  },

  priceMatter: { on: { settled: 'settled', promised: 'keepWatch', refused: 'outside', letGo: 'letGo' } },

  refundMissing: { on: { settled: 'settled', promised: 'keepWatch', refused: 'outside' } },

  accountRestricted: { on: { settled: 'settled', promised: 'keepWatch', refused: 'outside' } },
} as const
