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
      beforeBuying: 'askBeforeBuying',
      rule: 'askSupport',
      unreachable: 'merchantUnreachable',
      report: 'reportShop',
      agent: 'complainAgent',
      none: 'askSupport',
    },
  },

  askBeforeBuying: {
    on: {
      answered: 'settled',
      unreachable: 'merchantUnreachable',
      bought: 'issue',
    },
  },

  merchantUnreachable: { on: { later: 'issue' } },
} as const
