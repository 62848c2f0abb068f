import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roughTimes } from '../../src/time/rough'

const AFTERNOON = Date.parse('2026-11-22T14:05:00+08:00')
const named = (now: number) => roughTimes(now).flatMap((one) => (one.kind === 'part' ? [`${one.daysAgo} ${one.part}`] : []))

describe('a rough time', () => {
  test('offers only parts of the day that are over', () => {
    expect(named(AFTERNOON)).not.toContain('0 afternoon')
    expect(named(AFTERNOON).slice(0, 4)).toEqual(['0 morning', '1 evening', '1 afternoon', '1 morning'])
    expect(named(Date.parse('2026-11-22T00:30:00+08:00'))[0]).toBe('1 evening')
  })

  test('stands for the latest it may have been', () => {
    const yesterday = roughTimes(AFTERNOON).find((one) => one.kind === 'part' && one.daysAgo === 1)
    expect(yesterday?.at).toBe(Date.parse('2026-11-21T23:59:00+08:00'))
  })

  test('is never a time to come', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_700_000_000_000, max: 2_000_000_000_000 }), (now) => {
        expect(roughTimes(now).every(({ at }) => at < now)).toBe(true)
      }),
    )
  })
})
