import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beijingDate, beijingTime, fromField, stretchLeft, stretchPassed, toField } from '../../src/time/inWords'

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

  test.each(['', 'yesterday', '2026-11-22', '2026-13-01T00:00'])('%j is no time', (value) => {
    expect(fromField(value)).toBeUndefined()
  })

  test('a day alone says no time', () => {
    expect(beijingDate('zh-CN', Date.parse('2026-11-22T06:05:00Z'))).toMatch(/^11月22日\D*$/)
  })
})

describe('a stretch of time', () => {
  const HOUR = 3_600_000
  const zero = { days: 0, hours: 0, minutes: 0, seconds: 0 }

  test('what is left counts the minute that has begun, and seconds only at the end', () => {
    expect(stretchLeft(21 * HOUR + 12 * 60_000)).toEqual({ ...zero, hours: 21, minutes: 12 })
    expect(stretchLeft(21 * HOUR + 12 * 60_000 + 1)).toEqual({ ...zero, hours: 21, minutes: 13 })
    expect(stretchLeft(50 * HOUR)).toEqual({ ...zero, hours: 50 })
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
