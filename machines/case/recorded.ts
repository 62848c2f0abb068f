import type { Moment } from '../core/deadlines'

/** What a person writes the time of. A promised time is no moment of its own: it stands in its promise. */
export const momentNames = [
  'contactedAt',
  'filedAt',
  'askedPlatformAt',
  'ruledAt',
  'refundRequestedAt',
  'receivedAt',
  'complainedAt',
] as const satisfies readonly Moment[]

/** A moment as it is written down. */
export type Recorded = (typeof momentNames)[number]
