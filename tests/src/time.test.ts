import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { beijingClock, beijingDate, beijingTime, fromField, isElsewhere, stretchLeft, stretchPassed, toField } from '../../src/time/inWords'
import { typedIn } from '../../src/time/typed'

describe('Beijing time, whatever the device', () => {
  test('is absolute', () => {
    const at = Date.parse('2026-11-22T06:05:00Z')
    expect(beijingTime('zh-CN', at)).toMatch(/11月22日.*14:05/)
    expect(beijingTime('en', at)).toMatch(/22.*14:05/)
    expect(beijingTime('zh-CN', Date.parse('2026-11-21T16:00:00Z'))).toMatch(/11月22日.*00:00/)
  })

  test('a field reads back what it shows, to the minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_102_444_800_000 }), (at) => {
        expect(fromField(toField(at))).toBe(at - (at % 60_000))
      }),
    )
  })

  test('a field may hold seconds, or a blank before the time', () => {
    const at = Date.parse('2026-11-22T14:05:00+08:00')
    expect([fromField('2026-11-22T14:05:30'), fromField('2026-11-22 14:05')]).toEqual([at, at])
  })

  const none = ['', 'yesterday', '2026-11-22', '2026-13-01T00:00', '2026-02-30T12:00', '2026-11-22T24:00', 'on 2026-11-22T14:05', '2026-11-22T14:055']
  test.each(none)('%j is no time', (value) => {
    expect(fromField(value)).toBeUndefined()
  })

  test('a day alone says no time', () => {
    expect(beijingDate('zh-CN', Date.parse('2026-11-22T06:05:00Z'))).toMatch(/^11月22日\D*$/)
  })
})

test.each([
  [-480, false],
  [480, true],
  [0, true],
])('a device whose clock is %s minutes behind UTC is elsewhere: %s', (offset, elsewhere) => {
  const zone = vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(offset)
  expect(isElsewhere(0)).toBe(elsewhere)
  zone.mockRestore()
})

describe('what is typed into a field for a time', () => {
  const typed = (value: string, badInput = false) => typedIn({ value, validity: { badInput } })

  test('is nothing, or a part of a time', () => {
    expect([typedIn(null), typed(''), typed('  ')]).toEqual([{ kind: 'none' }, { kind: 'none' }, { kind: 'none' }])
    expect(typed('', true)).toEqual({ kind: 'partial' })
    for (const value of ['2026-11', '2026-11-22', 'yesterday', 'in 2026-11', '14:05']) expect(typed(value)).toEqual({ kind: 'partial' })
  })

  test('is a time from the platform’s first year to the end of the century', () => {
    for (const value of ['2015-01-01T00:00', ' 2026-11-22T14:05 ', '2099-12-31T23:59']) expect(typed(value)).toEqual({ kind: 'time', at: fromField(value.trim()) })
  })

  test.each(['2014-12-31T23:59', '2100-01-01T00:00', '12026-11-22T14:05', '+12026-11-22T14:05', '-2026-11-22T14:05', '26-11-22T14:05'])('has a year nobody means: %s', (value) => {
    expect(typed(value)).toEqual({ kind: 'year' })
  })
})

describe('a stretch of time', () => {
  const HOUR = 3_600_000
  const zero = { days: 0, hours: 0, minutes: 0, seconds: 0 }

  test('what is left counts the minute that has begun, and seconds only at the end', () => {
    expect(stretchLeft(21 * HOUR + 12 * 60_000)).toEqual({ ...zero, hours: 21, minutes: 12 })
    expect(stretchLeft(21 * HOUR + 12 * 60_000 + 1)).toEqual({ ...zero, hours: 21, minutes: 13 })
    expect(stretchLeft(50 * HOUR)).toEqual({ ...zero, hours: 50 })
    expect(stretchLeft(72 * HOUR)).toEqual({ ...zero, days: 3 })
    expect(stretchLeft(74 * HOUR)).toEqual({ ...zero, days: 3, hours: 2 })
    expect(stretchLeft(600_000)).toEqual({ ...zero, minutes: 10 })
    expect(stretchLeft(61_001)).toEqual({ ...zero, minutes: 1, seconds: 2 })
  })

  test('nothing left is never said: the wait ends after its time, not at it', () => {
    expect(stretchLeft(0)).toEqual({ ...zero, seconds: 1 })
  })

  test('what has passed counts only what is over', () => {
    expect(stretchPassed(25 * HOUR + 119_999)).toEqual({ ...zero, hours: 25, minutes: 1 })
    expect(stretchPassed(-5)).toEqual(zero)
  })
})

test('what is shown is what the field takes, also in years when Beijing set its clocks otherwise', () => {
  for (const at of ['1988-07-01T12:00:00+08:00', '1901-01-01T12:00:00+08:00', '2026-07-01T12:00:00+08:00'].map(Date.parse)) {
    expect(beijingClock('en', at)).toBe(toField(at).slice(11))
  }
})
