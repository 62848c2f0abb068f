import { onBeijingClock, hourOf, isWorkday } from './beijing'

/** Hours as somebody claims them, in Beijing time; `to` is the first moment outside. 0 to 24 is round the clock. */
export type Hours = {
  readonly days: 'daily' | 'workdays' | 'weekends'
  readonly from: number
  readonly to: number
}

export const roundTheClock = { days: 'daily', from: 0, to: 24 } as const satisfies Hours

const fallsOn = (days: Hours['days'], weekday: number): boolean =>
  days === 'daily' || (days === 'workdays') === isWorkday(weekday)

/** Does the instant (ms since the epoch) lie within these hours in Beijing? */
export function within(hours: Hours, at: number): boolean {
  const { weekday, minute } = onBeijingClock(at)
  return fallsOn(hours.days, weekday) && minute >= hours.from * 60 && minute < hours.to * 60
}

/** Is a line open at this instant (ms since the epoch), by one claim about its hours? */
export const openNow = (hours: Hours, at: number): 'open' | 'closed' => (within(hours, at) ? 'open' : 'closed')

/** The stretches of these hours that have not ended at the instant, earliest first: the day itself and 7 more. */
export function comingStretches(hours: Hours, at: number): readonly { readonly from: number; readonly to: number }[] {
  const { weekday, midnight } = onBeijingClock(at)
  return [0, 1, 2, 3, 4, 5, 6, 7]
    .filter((daysOn) => fallsOn(hours.days, (weekday + daysOn) % 7))
    .map((daysOn) => ({ from: hourOf(midnight, hours.from, daysOn), to: hourOf(midnight, hours.to, daysOn) }))
    .filter(({ to }) => to > at)
}

/** The instant from which a line is open by this claim: `at` itself while it is, else the next opening. */
export const opensAt = (hours: Hours, at: number): number => Math.max(at, comingStretches(hours, at)[0]?.from ?? at)
