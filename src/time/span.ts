import type { Locale } from '../address'
import { beijingTime } from './beijing'

/** An instant of a day in Beijing as a clock shows it, `09:00`. */
export const beijingClock = (locale: Locale, at: number): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Shanghai', hourCycle: 'h23', hour: '2-digit', minute: '2-digit' }).format(at)

/** A stretch within one day in Beijing: "11月23日周一 08:00–09:00". */
export const beijingSpan = (locale: Locale, from: number, to: number): string =>
  `${beijingTime(locale, from)}–${beijingClock(locale, to)}`
