const MINUTE = 60_000
const HOUR = 3_600_000
const DAY = 86_400_000
/** Beijing keeps no summer time, so the offset is fixed and the device's zone never matters. */
const OFFSET = 8 * HOUR

/** Where an instant falls on a clock in Beijing. */
export type BeijingTime = {
  /** 0 is Sunday, 6 is Saturday. */
  readonly weekday: number
  /** Minutes since midnight, 0 to 1439. */
  readonly minute: number
  /** The instant (ms since the epoch) of the midnight that began this day. */
  readonly midnight: number
}

/** Reads a Beijing clock at an instant (ms since the epoch). */
export function onBeijingClock(at: number): BeijingTime {
  const day = Math.floor((at + OFFSET) / DAY)
  const midnight = day * DAY - OFFSET
  // 1 January 1970 was a Thursday.
  return { weekday: (((day + 4) % 7) + 7) % 7, minute: Math.floor((at - midnight) / MINUTE), midnight }
}

/** Monday to Friday. Public holidays and make-up working days are not known here, and the page says so. */
export const isWorkday = (weekday: number): boolean => weekday >= 1 && weekday <= 5

/** The instant of an hour (halves allowed) on the Beijing day that began at this midnight, or `daysOn` days later. */
export const hourOf = (midnight: number, hour: number, daysOn = 0): number => midnight + daysOn * DAY + hour * HOUR

/** The date in Beijing, `YYYY-MM-DD`. */
export const dateInBeijing = (at: number): string => new Date(at + OFFSET).toISOString().slice(0, 10)
