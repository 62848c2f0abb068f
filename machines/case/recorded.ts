import { ownDeadlines, type Moment } from '../core/deadlines'

/** What a person writes the time of. A promised time is no moment of its own: it stands in its promise. */
export const momentNames = [
  'contactedAt',
  'filedAt',
  'askedPlatformAt',
  'ruledAt',
  'refundRequestedAt',
  'receivedAt',
  'complainedAt',
  'mustActUntil',
  'sendBackUntil',
] as const satisfies readonly Moment[]

/** A moment as it is written down. */
export type Recorded = (typeof momentNames)[number]

/** Is it the end of a clock of the buyer's own? It mostly lies ahead; everything else has happened. */
export const isAhead = (moment: Recorded): boolean => Object.values(ownDeadlines).some(({ until }) => until === moment)
