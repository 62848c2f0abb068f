import type { PairName } from '../flow'
import type { Blank } from '../messages'

/** A sentence of a document that stands there only where it is true: an answer or the case said so, or its owner ticks it. */
export type Clause = {
  /** The answers that say it. */
  readonly saidBy?: readonly PairName[]
  /** What a case has to know for it to be said. */
  readonly knownBy?: Blank
}

/** Every such sentence. Without an answer or a note that says it, it is left out until it is ticked. */
export const clauses = {
  aboutOrder: { saidBy: ['issue.quality', 'issue.fake', 'issue.delivery', 'issue.noReason'], knownBy: 'orderNumber' },
  forLife: {},
  onBehalf: {},
  shopGone: { saidBy: ['shopGone.refused'] },
  talked: { saidBy: ['stage.refused', 'stage.offered', 'returnLeg.refused'], knownBy: 'contactedAt' },
  demanded: {},
  platformRuled: { saidBy: ['ruling.lost', 'ruling.won', 'askReview.lostAgain'], knownBy: 'ruledAt' },
  supportPromised: { knownBy: 'promised' },
  notElsewhere: {},
  truthful: {},
  specialPowers: {},
  loss: {},
  fraud: {},
  smallClaim: {},
  goodsKept: {},
  wrongCourt: {},
  fined: {},
  sentGoods: {},
  paidBack: { saidBy: ['sellerBuyer.moneyGone', 'sellerWrongReturn.moneyGone'] },
  inspected: {},
} as const satisfies Readonly<Record<string, Clause>>

export type ClauseId = keyof typeof clauses
