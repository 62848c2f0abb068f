import type { FactId } from '../facts/facts'
import { keysOf } from '../keys/keys'

/** Moments of a case that a wait is counted from. */
export type Moment =
  | 'contactedAt'
  | 'filedAt'
  | 'askedPlatformAt'
  | 'ruledAt'
  | 'refundRequestedAt'
  | 'receivedAt'
  | 'complainedAt'
  | 'promisedUntil'
  | 'mustActUntil'
  | 'sendBackUntil'

export type DeadlineRule = {
  readonly from: Moment
  /** How long, or nothing where the moment itself is the promised time. */
  readonly hours: number
  readonly facts: readonly [FactId, ...FactId[]]
}

/** The waits of the flow. Each ends strictly after its time: exactly 24 h is still waiting. */
export const deadlineRules = {
  reply30min: { from: 'contactedAt', hours: 0.5, facts: ['C02'] },
  merchant24h: { from: 'contactedAt', hours: 24, facts: ['C03'] },
  platform48h: { from: 'askedPlatformAt', hours: 48, facts: ['C05', 'D07'] },
  payment24h: { from: 'ruledAt', hours: 24, facts: ['C06', 'L05'] },
  sellerRefund24h: { from: 'refundRequestedAt', hours: 24, facts: ['C13', 'H06'] },
  promised: { from: 'promisedUntil', hours: 0, facts: ['C07'] },
} as const satisfies Readonly<Record<string, DeadlineRule>>

export type DeadlineId = keyof typeof deadlineRules

/**
 * The buyer's own clocks: until when the order's page gives them to answer a refusal, and to send the goods back. The
 * time is read off the page and typed in; nobody here knows how long it is.
 */
export const ownDeadlines = {
  buyerMustAct: { until: 'mustActUntil' },
  sendBackBy: { until: 'sendBackUntil' },
} as const satisfies Readonly<Record<string, { readonly until: Moment }>>

export type OwnDeadlineId = keyof typeof ownDeadlines

/** Every clock of the buyer's own. */
export const ownDeadlineIds: readonly OwnDeadlineId[] = keysOf(ownDeadlines)

const HOUR = 3_600_000

/** The instant (ms since the epoch) a wait ends; the next road opens only after it. */
export const deadlineOf = (id: DeadlineId, from: number): number => from + deadlineRules[id].hours * HOUR

/** Is the wait over? Strict, as the sources are worded: "more than 24 h". */
export const isDue = (id: DeadlineId, from: number, now: number): boolean => now > deadlineOf(id, from)
