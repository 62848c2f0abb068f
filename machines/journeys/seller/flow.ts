const afterSellerHelp = {
  settled: 'sellerSettled',
  promised: 'sellerWait',
  noResult: 'sellerFollowUp',
} as const

/** People who sell on Pinduoduo: their own channels, their own clocks, never a consumer line. */
export const seller = {
  seller: {
    on: {
      emergency: 'sellerEmergency',
      buyer: 'sellerBuyer',
      appeal: 'sellerAppeal',
      deposit: 'sellerDeposit',
      shop: 'sellerShop',
      customers: 'sellerCustomers',
      none: 'sellerSupport',
    },
  },

  sellerBuyer: {
    on: {
      ticking: 'sellerRefund',
      wrongReturn: 'sellerWrongReturn',
      moneyGone: 'sellerMoneyGone',
      blackmail: 'sellerBlackmail',
      priceError: 'sellerPriceError',
      summons: 'sellerSummons',
      none: 'sellerSupport',
    },
  },

  sellerShop: {
    on: {
      routine: 'sellerRoutine',
      order: 'sellerOrder',
      campaign: 'sellerCampaign',
      none: 'sellerSupport',
    },
  },

  sellerCustomers: {
    on: {
      tool: 'sellerTools',
      wechat: 'sellerWeChat',
      call: 'sellerCallBuyer',
      none: 'sellerSupport',
    },
  },

  sellerEmergency: { on: afterSellerHelp },
  sellerAppeal: { on: afterSellerHelp },
  sellerDeposit: { on: afterSellerHelp },
  sellerRoutine: { on: afterSellerHelp },
  sellerOrder: { on: afterSellerHelp },
  sellerCampaign: { on: afterSellerHelp },
  sellerSupport: { on: afterSellerHelp },

  sellerRefund: {
    on: {
      settled: 'sellerSettled',
      platformRuled: 'sellerFollowUp',
      noResult: 'sellerSupport',
    },
  },

  sellerWrongReturn: {
    on: {
      settled: 'sellerSettled',
      platformRuled: 'sellerFollowUp',
      moneyGone: 'sellerMoneyGone',
    },
  },

  sellerMoneyGone: { on: { settled: 'sellerSettled', refused: 'sellerCourtBuyer', noResult: 'sellerFollowUp' } },
  sellerBlackmail: { on: { stopped: 'sellerSettled', promised: 'sellerWait', noResult: 'sellerFollowUp' } },
  sellerPriceError: { on: { settled: 'sellerSettled', penalised: 'sellerAppeal', refused: 'sellerSupport' } },
  sellerSummons: { on: { answered: 'sellerWait', settled: 'sellerSettled', lost: 'courtAgain' } },

  sellerTools: { on: { settled: 'sellerSettled', penalised: 'sellerAppeal', noResult: 'sellerSupport' } },
  sellerWeChat: { on: { settled: 'sellerSettled', penalised: 'sellerAppeal', tool: 'sellerTools' } },
  sellerCallBuyer: { on: { settled: 'sellerSettled', noResult: 'sellerSupport' } },

  sellerFollowUp: {
    on: {
      settled: 'sellerSettled',
      promised: 'sellerWait',
      noResult: 'sellerOutside',
    },
  },

  sellerOutside: {
    on: {
      report: 'sellerReport',
      court: 'sellerCourt',
      courtBuyer: 'sellerCourtBuyer',
      unsure: 'sellerReport',
    },
  },

  sellerReport: { on: { done: 'sellerWait', refused: 'sellerCourt', court: 'sellerCourt' } },
  sellerCourt: { on: { done: 'sellerWait', refused: 'courtAgain', settled: 'sellerSettled' } },
  sellerCourtBuyer: { on: { done: 'sellerWait', refused: 'courtAgain', settled: 'sellerSettled' } },

  sellerWait: { on: {} },
  sellerSettled: { on: {} },
} as const
