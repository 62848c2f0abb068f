import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beijingTime, fromField, stretch, toField } from '../../src/time/beijing'

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

  test('a started minute still counts', () => {
    expect(stretch(1)).toEqual({ days: 0, hours: 0, minutes: 1 })
    expect(stretch(21 * 3_600_000 + 12 * 60_000)).toEqual({ days: 0, hours: 21, minutes: 12 })
    expect(stretch(50 * 3_600_000)).toEqual({ days: 2, hours: 2, minutes: 0 })
    expect(stretch(-5)).toEqual({ days: 0, hours: 0, minutes: 0 })
  })
})
