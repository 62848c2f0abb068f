import type { Locale } from '../address'

const MINUTE = 60_000

/** Beijing keeps one time all year. Engines with few zones know UTC at least, so its clock is UTC's, set so much ahead (ms). */
const OFFSET = 8 * 60 * MINUTE

const formats = new Map<string, Intl.DateTimeFormat>()

function inBeijing(locale: Locale, at: number, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${JSON.stringify(options)}`
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', hourCycle: 'h23', ...options })
  formats.set(key, format)
  return format.format(at + OFFSET)
}

/** An instant as Beijing time a person can act on: "11月22日 星期日 14:05". The device's own zone plays no part. */
export const beijingTime = (locale: Locale, at: number): string =>
  inBeijing(locale, at, { month: 'long', day: 'numeric', weekday: 'short', hour: '2-digit', minute: '2-digit' })

/** A day in Beijing without a time: "11月22日 星期日". */
export const beijingDate = (locale: Locale, at: number): string =>
  inBeijing(locale, at, { month: 'long', day: 'numeric', weekday: 'short' })

/** A day in Beijing as people name it: "11月22日". */
export const beijingMonthDay = (locale: Locale, at: number): string =>
  inBeijing(locale, at, { month: 'long', day: 'numeric' })

/** A day in Beijing, with its year: "2026年11月22日". */
export const beijingDay = (locale: Locale, at: number): string =>
  inBeijing(locale, at, { year: 'numeric', month: 'long', day: 'numeric' })

/** An instant of a day in Beijing as a clock shows it, `09:00`. */
export const beijingClock = (locale: Locale, at: number): string =>
  inBeijing(locale, at, { hour: '2-digit', minute: '2-digit' })

/** An instant in Beijing for papers that are read much later, with its year: "2026年11月22日 09:00". */
export const beijingInstant = (locale: Locale, at: number): string => `${beijingDay(locale, at)} ${beijingClock(locale, at)}`

/** A stretch within one day in Beijing: "11月23日周一 08:00–09:00". */
export const beijingSpan = (locale: Locale, from: number, to: number): string =>
  `${beijingTime(locale, from)}–${beijingClock(locale, to)}`

/** An instant as the value of a `datetime-local` field read in Beijing time: `2026-11-22T14:05`. */
export const toField = (at: number): string => new Date(at + OFFSET).toISOString().slice(0, 16)

/** The instant (ms) of a `datetime-local` value read in Beijing time, or `undefined` where it is no time. */
export function fromField(value: string): number | undefined {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?![^:])/.exec(value) ?? []
  const at = Date.parse(`${day}T${time}:00+08:00`)
  // Some engines take the 30th of February for the 2nd of March.
  return Number.isNaN(at) || toField(at) !== `${day}T${time}` ? undefined : at
}

/** Is the device set to another zone than Beijing's at this instant? */
export const isElsewhere = (at: number): boolean => new Date(at).getTimezoneOffset() !== -OFFSET / MINUTE

/** A stretch of time in whole parts. */
export type Stretch = { readonly days: number; readonly hours: number; readonly minutes: number; readonly seconds: number }

/** The rules speak of 24 and 48 hours: up to three days a stretch is counted in hours too. */
const IN_HOURS = 72

function inParts(seconds: number): Stretch {
  const hours = Math.floor(seconds / 3_600)
  const days = hours < IN_HOURS ? 0 : Math.floor(hours / 24)
  return { days, hours: hours - days * 24, minutes: Math.floor((seconds % 3_600) / 60), seconds: seconds % 60 }
}

/**
 * What is left of a wait (ms): to the minute, in its last ten minutes to the second. What has begun counts, so that
 * "0 left" is never said too early.
 */
export function stretchLeft(ms: number): Stretch {
  const left = Math.max(0, ms)
  return inParts(left > 10 * MINUTE ? Math.ceil(left / MINUTE) * 60 : Math.max(1, Math.ceil(left / 1_000)))
}

/** What has passed (ms), to the minute. Only what is over counts. */
export const stretchPassed = (ms: number): Stretch => inParts(Math.floor(Math.max(0, ms) / MINUTE) * 60)
