/** The first question, and help in placing oneself for people who cannot answer it yet. */
export const start = {
  start: {
    on: {
      urgent: 'urgent',
      bought: 'issue',
      approached: 'scam',
      sell: 'seller',
      company: 'company',
      unsure: 'orient',
    },
  },

  orient: { on: { later: 'start' } },
} as const
