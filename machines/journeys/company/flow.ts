const afterCompanyWriting = {
  settled: 'companySettled',
  noReply: 'companySilence',
  refused: 'companyEscalate',
} as const

/** People who buy for a company: contract law, not consumer law, stands behind them. */
export const company = {
  company: {
    on: {
      enquiry: 'companyEnquiry',
      wrong: 'companyDispute',
      unsure: 'companyEnquiry',
    },
  },

  companyEnquiry: {
    on: {
      settled: 'companySettled',
      offPlatform: 'companyOffPlatform',
      bought: 'companyDispute',
    },
  },

  companyOffPlatform: {
    on: {
      stayed: 'companySettled',
      paid: 'moneySent',
    },
  },

  companyDispute: { on: { ...afterCompanyWriting, offered: 'companyNegotiate' } },

  companyNegotiate: { on: afterCompanyWriting },

  companySilence: {
    on: {
      within24h: 'companyWait',
      over24h: 'companyEscalate',
      unsure: 'companyWait',
    },
  },

  companyWait: { on: { ...afterCompanyWriting, offered: 'companyNegotiate' } },

  companyEscalate: {
    on: {
      settled: 'companySettled',
      waiting: 'companyFiled',
      noResult: 'companyOutside',
    },
  },

  companyOutside: {
    on: {
      contract: 'companyCourt',
      illegal: 'companyReport',
      unsure: 'companyCourt',
    },
  },

  companyCourt: { on: { settled: 'companySettled', done: 'companyFiled', refused: 'courtAgain' } },
  companyReport: { on: { done: 'companyFiled', refused: 'companyCourt', contract: 'companyCourt' } },

  companyFiled: { on: {} },
  companySettled: { on: {} },
} as const
