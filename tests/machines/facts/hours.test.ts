import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { dateInBeijing, onBeijingClock } from '../../../machines/facts/beijing'
import { hotlines, type Claim, type Hotline } from '../../../machines/facts/hotlines'
import { comingStretches, openNow, opensAt, within, type Hours } from '../../../machines/facts/hours'
import {
  botOnly,
  goodMoments,
  nextGoodMoment,
  peakNow,
  quietHours,
  type Line,
  type Told,
} from '../../../machines/facts/busyHours'

/** An instant from a wall clock in Beijing: '2026-11-21 14:00'. */
const beijing = (wall: string): number => Date.parse(`${wall.replace(' ', 'T')}:00+08:00`)
const HOUR = 3_600_000
const DAY = 24 * HOUR
// From 1990, past the end of China's summer time in 1991, to 2100.
const instant = fc.integer({ min: Date.parse('1992-01-01T00:00:00Z'), max: Date.parse('2100-01-01T00:00:00Z') })
const lines = ['consumer', 'merchant'] as const satisfies readonly Line[]
const anyDays = fc.constantFrom('daily', 'workdays', 'weekends')
const anyHours: fc.Arbitrary<Hours> = fc
  .tuple(anyDays, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 24 }))
  .filter(([, from, to]) => from < to)
  .map(([days, from, to]) => ({ days, from, to }))

/** The plain reference: what the platform's own calendar says of a moment in Shanghai. */
const calendar = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
const part = (at: number, type: Intl.DateTimeFormatPartTypes): string =>
  calendar.formatToParts(at).find((one) => one.type === type)?.value ?? ''

const zone = process.env.TZ
afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

describe('the Beijing clock', () => {
  it('agrees with the calendar of Asia/Shanghai at any instant', () => {
    fc.assert(
      fc.property(instant, (at) => {
        const { weekday, minute, midnight } = onBeijingClock(at)
        expect(['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][weekday]).toBe(part(at, 'weekday'))
        expect(minute).toBe(Number(part(at, 'hour')) * 60 + Number(part(at, 'minute')))
        expect(dateInBeijing(at)).toBe(`${part(at, 'year')}-${part(at, 'month')}-${part(at, 'day')}`)
        expect(onBeijingClock(midnight)).toEqual({ weekday, minute: 0, midnight })
      }),
    )
  })

  it('never asks the device for its zone', () => {
    fc.assert(
      fc.property(
        instant,
        fc.constantFrom('UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'),
        (at, timeZone) => {
          process.env.TZ = 'Asia/Shanghai'
          const read = () => [onBeijingClock(at), dateInBeijing(at), nextGoodMoment('consumer', at), peakNow('consumer', at)]
          const home = read()
          process.env.TZ = timeZone
          expect(read()).toEqual(home)
        },
      ),
    )
  })

  it.each([
    ['2024-02-29 00:00', 4, 0, '2024-02-29'],
    ['2024-02-29 23:59', 4, 1439, '2024-02-29'],
    ['2024-03-01 00:00', 5, 0, '2024-03-01'],
    ['2026-12-31 23:59', 4, 1439, '2026-12-31'],
    ['2027-01-01 00:00', 5, 0, '2027-01-01'],
    ['2100-02-28 12:00', 0, 720, '2100-02-28'],
    ['2100-03-01 12:00', 1, 720, '2100-03-01'],
  ])('reads %s', (wall, weekday, minute, date) => {
    expect(onBeijingClock(beijing(wall))).toMatchObject({ weekday, minute })
    expect(dateInBeijing(beijing(wall))).toBe(date)
  })

  it('holds before 1970 too', () => {
    expect(onBeijingClock(Date.parse('1969-12-31T16:00:00Z'))).toMatchObject({ weekday: 4, minute: 0 })
    expect(onBeijingClock(Date.parse('1969-12-31T15:59:00Z'))).toMatchObject({ weekday: 3, minute: 1439 })
  })
})

describe('open or closed, by each claim', () => {
  const round: Hours = { days: 'daily', from: 0, to: 24 }
  const daily: Hours = { days: 'daily', from: 7, to: 23 }
  const office: Hours = { days: 'workdays', from: 9, to: 18 }

  it.each([
    [round, '2026-11-21 00:00', 'open'],
    [round, '2026-11-22 23:59', 'open'],
    [daily, '2026-11-21 06:59', 'closed'],
    [daily, '2026-11-21 07:00', 'open'],
    [daily, '2026-11-21 22:59', 'open'],
    [daily, '2026-11-21 23:00', 'closed'],
    [daily, '2026-11-22 02:00', 'closed'],
    [office, '2026-11-20 08:59', 'closed'],
    [office, '2026-11-20 09:00', 'open'],
    [office, '2026-11-20 17:59', 'open'],
    [office, '2026-11-20 18:00', 'closed'],
    [office, '2026-11-21 12:00', 'closed'],
    [office, '2026-11-22 12:00', 'closed'],
    [office, '2026-11-23 12:00', 'open'],
    [office, '2024-02-29 12:00', 'open'],
  ] as const)('%o at %s is %s', (hours, wall, expected) => {
    expect(openNow(hours, beijing(wall))).toBe(expected)
  })

  it('agrees with a plain reading of the calendar', () => {
    fc.assert(
      fc.property(anyHours, instant, (hours, at) => {
        const weekend = ['Sat', 'Sun'].includes(part(at, 'weekday'))
        const hour = Number(part(at, 'hour'))
        const rightDay = hours.days === 'daily' || (hours.days === 'weekends') === weekend
        expect(openNow(hours, at)).toBe(rightDay && hour >= hours.from && hour < hours.to ? 'open' : 'closed')
      }),
    )
  })

  it('opens next where it says, and not a minute before', () => {
    fc.assert(
      fc.property(anyHours, instant, (hours, at) => {
        const opening = opensAt(hours, at)
        expect(within(hours, opening)).toBe(true)
        expect(opening - at).toBeLessThanOrEqual(7 * DAY)
        if (within(hours, at)) expect(opening).toBe(at)
        else expect(within(hours, opening - 1)).toBe(false)
      }),
    )
  })

  it('lists coming stretches in order, each of them open', () => {
    fc.assert(
      fc.property(anyHours, instant, (hours, at) => {
        const stretches = comingStretches(hours, at)
        expect(stretches.length).toBeGreaterThan(0)
        stretches.forEach(({ from, to }, index) => {
          expect(to).toBeGreaterThan(at)
          expect(within(hours, from)).toBe(true)
          expect(within(hours, to - 1)).toBe(true)
          if (index > 0) expect(from).toBeGreaterThanOrEqual(stretches[index - 1]?.to ?? Infinity)
        })
      }),
    )
  })

  it('has an answer for every claim with hours', () => {
    const all: readonly Hotline[] = Object.values(hotlines)
    const claims = all.flatMap((hotline): readonly Claim[] => (hotline.class === 'provider' ? [] : hotline.claims))
    const told = claims.map(({ hours }) => hours)
    expect(told.filter((hours) => hours && hours.from < hours.to)).toEqual(told.filter((hours) => hours))
  })
})

describe('busy and quiet hours', () => {
  it('warns inside the union of the claimed peaks and nowhere else', () => {
    fc.assert(
      fc.property(instant, (at) => {
        const weekend = ['Sat', 'Sun'].includes(part(at, 'weekday'))
        const hour = Number(part(at, 'hour'))
        const busy = weekend ? hour >= 10 && hour < 16 : (hour >= 10 && hour < 12) || (hour >= 14 && hour < 17)
        expect(peakNow('consumer', at).length > 0).toBe(busy)
        expect(peakNow('merchant', at).length > 0).toBe(!weekend && hour >= 14 && hour < 17)
      }),
    )
  })

  it('never recommends a moment anyone calls busy, and never one in the past', () => {
    fc.assert(
      fc.property(fc.constantFrom(...lines), instant, (line, at) => {
        const windows = goodMoments(line, at, 3)
        expect(windows).toHaveLength(3)
        expect(windows[0]).toEqual(nextGoodMoment(line, at))
        windows.forEach(({ from, to, told }, index) => {
          expect(from).toBeGreaterThanOrEqual(at)
          expect(to).toBeGreaterThan(from)
          for (const moment of [from, to - 1]) {
            expect(peakNow(line, moment)).toEqual([])
            expect(within(told, moment)).toBe(true)
          }
          if (index > 0) expect(from).toBeGreaterThan(windows[index - 1]?.from ?? Infinity)
        })
        const inside = (quietHours[line] as readonly Told[]).some((hours) => within(hours, at))
        expect(windows[0]?.from === at).toBe(inside)
      }),
    )
  })

  it.each([
    // consumer, Monday to Friday 8–9 and 19–22
    ['consumer', '2026-11-23 07:00', '2026-11-23 08:00', '2026-11-23 09:00'],
    ['consumer', '2026-11-23 08:00', '2026-11-23 08:00', '2026-11-23 09:00'],
    ['consumer', '2026-11-23 08:30', '2026-11-23 08:30', '2026-11-23 09:00'],
    ['consumer', '2026-11-23 09:00', '2026-11-23 19:00', '2026-11-23 22:00'],
    ['consumer', '2026-11-23 22:00', '2026-11-24 08:00', '2026-11-24 09:00'],
    ['consumer', '2026-11-27 22:00', '2026-11-30 08:00', '2026-11-30 09:00'],
    ['consumer', '2026-11-28 00:00', '2026-11-30 08:00', '2026-11-30 09:00'],
    ['consumer', '2026-11-29 23:59', '2026-11-30 08:00', '2026-11-30 09:00'],
    ['consumer', '2026-11-30 00:00', '2026-11-30 08:00', '2026-11-30 09:00'],
    ['consumer', '2024-02-28 22:30', '2024-02-29 08:00', '2024-02-29 09:00'],
    ['consumer', '2026-12-31 23:00', '2027-01-01 08:00', '2027-01-01 09:00'],
    // merchant, Monday to Friday 9–12
    ['merchant', '2026-11-23 08:59', '2026-11-23 09:00', '2026-11-23 12:00'],
    ['merchant', '2026-11-23 11:00', '2026-11-23 11:00', '2026-11-23 12:00'],
    ['merchant', '2026-11-23 12:00', '2026-11-24 09:00', '2026-11-24 12:00'],
    ['merchant', '2026-11-27 15:00', '2026-11-30 09:00', '2026-11-30 12:00'],
  ] as const)('%s asked at %s: from %s to %s', (line, asked, from, to) => {
    const window = nextGoodMoment(line, beijing(asked))
    expect([window.from, window.to]).toEqual([beijing(from), beijing(to)])
  })
})

describe('the boundary rules', () => {
  it('BD8: Saturday 14:00 is busy, Monday 8–9 or 19–22 is better', () => {
    const at = beijing('2026-11-21 14:00')
    expect(peakNow('consumer', at).map(({ statement }) => statement)).toEqual(['E11'])
    expect(goodMoments('consumer', at, 2).map(({ from, to }) => [from, to])).toEqual([
      [beijing('2026-11-23 08:00'), beijing('2026-11-23 09:00')],
      [beijing('2026-11-23 19:00'), beijing('2026-11-23 22:00')],
    ])
  })

  it('BD9: Tuesday 11:00 is busy by the other guide', () => {
    expect(peakNow('consumer', beijing('2026-11-24 11:00')).map(({ source }) => source)).toEqual(['seed001'])
  })

  it('BD10: Thursday 20:00 is a good moment by both', () => {
    const at = beijing('2026-11-26 20:00')
    expect(peakNow('consumer', at)).toEqual([])
    expect(nextGoodMoment('consumer', at).from).toBe(at)
    expect(openNow({ days: 'daily', from: 7, to: 23 }, at)).toBe('open')
  })

  it('BD11: at 2:00 one guide says round the clock, the other only a machine', () => {
    const at = beijing('2026-11-24 02:00')
    expect(botOnly(at)).toBe(true)
    expect(openNow(hotlines.n95218811.claims[0].hours, at)).toBe('open')
    expect(openNow(hotlines.n4008822528.claims[0].hours, at)).toBe('closed')
    expect(botOnly(beijing('2026-11-24 06:59'))).toBe(true)
    expect(botOnly(beijing('2026-11-24 07:00'))).toBe(false)
    expect(botOnly(beijing('2026-11-24 22:59'))).toBe(false)
    expect(botOnly(beijing('2026-11-24 23:00'))).toBe(true)
  })

  it('BD12: a seller who calls on Saturday reaches nobody until Monday 9:00', () => {
    const at = beijing('2026-11-21 10:00')
    const [{ hours }] = hotlines.n02153395288.claims
    expect(openNow(hours, at)).toBe('closed')
    expect(opensAt(hours, at)).toBe(beijing('2026-11-23 09:00'))
    expect(nextGoodMoment('merchant', at).from).toBe(beijing('2026-11-23 09:00'))
  })
})
