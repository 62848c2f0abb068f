import type { FactId } from '../facts/facts'

/** A blank a person fills in on the device. It never enters a link. */
export type Blank =
  | 'orderNumber'
  | 'productName'
  | 'orderedOn'
  | 'problem'
  | 'wish'
  | 'contactedAt'
  | 'complainedAt'
  | 'offer'
  | 'agreedUntil'
  | 'agentId'
  | 'ticketId'
  | 'lastCallAt'
  | 'promised'
  | 'ruledAt'
  | 'newProof'
  | 'trackingNumber'
  | 'newAddress'
  | 'amount'
  | 'happenedAt'
  | 'shopName'
  | 'shopId'
  | 'companyName'
  | 'quantity'

/** Who the words are for, which decides how they are used: sent, filled into a form, or spoken. */
export type Recipient =
  | 'merchant'
  | 'platformForm'
  | 'platformChat'
  | 'platformPhone'
  | 'courier'
  | 'authority'
  | 'police'
  | 'bank'
  | 'buyer'

/** Words ready to send. The text is Chinese in every language, because a Chinese reader gets it. */
export type Message = {
  readonly to: Recipient
  readonly blanks: readonly Blank[]
  readonly facts?: readonly FactId[]
}
