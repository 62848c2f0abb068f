import type { FactId } from './facts'

/** Ways through the app, button by button. The buttons' names are words, in `locales`. */
export const taps = {
  merchantChat: ['B02', 'B03'],
  productChat: ['B01', 'B04'],
  afterSales: ['D03', 'D04'],
  afterSalesList: ['D04', 'orderStates'],
  platformStep: ['D03', 'D04'],
  platformInside: ['D04', 'orderStates'],
  officialSupport: ['D16', 'X10'],
  officialSupportOther: ['D17', 'D18'],
  review: ['D10'],
  notices: ['L03', 'D08'],
  wechatAccount: ['D20'],
  sellerHelp: ['H17', 'H18'],
  sellerEmergency: ['F07', 'H09'],
  sellerMessages: ['H01'],
  sellerRefunds: ['H05'],
  sellerShopId: ['E21'],
} as const satisfies Readonly<Record<string, readonly FactId[]>>

export type TapsId = keyof typeof taps
