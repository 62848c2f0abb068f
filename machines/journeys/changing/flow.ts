/** Changing an order, asking, and finding a merchant who cannot be found. */
export const changing = {
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
      change: 'changeOrder',
      invoice: 'askInvoice',
      unreachable: 'merchantUnreachable',
      pressure: 'pressure',
      report: 'reportShop',
      beforeBuying: 'askBeforeBuying',
      agent: 'complainAgent',
      rule: 'askSupport',
      none: 'askSupport',
    },
  },

  askInvoice: { on: { settled: 'settled', promised: 'keepWatch', refused: 'outside' } },

  askBeforeBuying: {
    on: {
      answered: 'settled',
      unreachable: 'merchantUnreachable',
      bought: 'issue',
    },
  },

  merchantUnreachable: {
    on: {
      settled: 'settled',
      later: 'stage',
      shopGone: 'shopGone',
      refused: 'outside',
    },
  },

  shopGone: { on: { settled: 'settled', promised: 'keepWatch', refused: 'outside' } },
} as const
