import type { FactId } from '../facts/facts'

/**
 * What a task rests on: at least one fact, or our own safety rule, or plain care (a step anyone would take that
 * claims nothing about the platform or the law).
 */
export type Because = readonly [FactId, ...FactId[]] | 'safety' | 'care'

/**
 * What a line of a checklist is: something to do; something to gather and attach; or something to keep in mind
 * meanwhile, which nobody can tick off.
 */
export type Part = 'do' | 'proof' | 'mind'

export type Task = {
  readonly because: Because
  /** What kind of line it is, where it is not simply something to do. */
  readonly part?: Exclude<Part, 'do'>
  /** The exact taps in the app. */
  readonly taps?: TapsId
}

/** Ways through the app, button by button. The buttons' names are words, in `locales`. */
export const taps = {
  merchantChat: ['B02', 'B03'],
  productChat: ['B01', 'B04'],
  afterSales: ['D03', 'D04'],
  platformStep: ['D03', 'D04'],
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
