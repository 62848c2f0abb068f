import { fromField, toField } from './inWords'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** "About so many hours ago". */
const hoursAgo = [0.5, 1, 2, 3, 5, 8, 12] as const

/** Parts of a day in Beijing, by when each is over. */
const parts = { morning: '12:00', afternoon: '18:00', evening: '23:59' } as const

/** What a person remembers where they do not know the time. */
export type Rough =
  | { readonly kind: 'ago'; readonly hours: number; readonly at: number }
  | { readonly kind: 'part'; readonly daysAgo: number; readonly part: keyof typeof parts; readonly at: number }
  | { readonly kind: 'before'; readonly days: number; readonly at: number }

/** How far back the parts of a day go. */
const DAYS = 4

/**
 * The rough times a person can choose from now (ms since the epoch), latest first. Each stands for the latest it may
 * have been, so that nobody asks the platform too early.
 */
export function roughTimes(now: number): readonly Rough[] {
  const ago = hoursAgo.map((hours): Rough => ({ kind: 'ago', hours, at: now - hours * HOUR }))
  const named = Array.from({ length: DAYS }, (_, day) => day).flatMap((daysAgo) => {
    const day = toField(now - daysAgo * DAY).slice(0, 10)
    return (['evening', 'afternoon', 'morning'] as const).map((part): Rough => {
      const end = fromField(`${day}T${parts[part]}`) ?? now
      return { kind: 'part', daysAgo, part, at: end }
    })
  })
  const before: Rough = { kind: 'before', days: DAYS, at: now - DAYS * DAY }
  return [...ago, ...named.filter(({ at }) => at < now), before]
}
