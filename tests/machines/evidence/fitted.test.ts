import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitted } from '../../../machines/evidence/fitted'

const side = fc.integer({ min: 1, max: 60_000 })

test('a photo is scaled down to two thousand pixels, its shape kept', () => {
  expect(fitted({ width: 4_000, height: 3_000 })).toEqual({ width: 2_000, height: 1_500 })
})

test('what is small stays as it is', () => {
  expect(fitted({ width: 1_080, height: 1_920 })).toEqual({ width: 1_080, height: 1_920 })
})

test('a long screenshot of a chat stays wide enough to read', () => {
  expect(fitted({ width: 1_080, height: 12_000 }).width).toBeGreaterThan(600)
})

test('nothing grows, nothing vanishes, and no browser fails to draw it', () => {
  fc.assert(
    fc.property(side, side, (width, height) => {
      const kept = fitted({ width, height })
      expect(kept.width).toBeLessThanOrEqual(width)
      expect(kept.height).toBeLessThanOrEqual(height)
      expect(Math.min(kept.width, kept.height)).toBeGreaterThanOrEqual(1)
      expect(Math.max(kept.width, kept.height)).toBeLessThanOrEqual(16_000)
      expect(kept.width * kept.height).toBeLessThanOrEqual(8_100_000)
    }),
  )
})
