import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boxAround, boxBetween, grown, inPixels, moved } from '../../../machines/evidence/covers'
import type { Box } from '../../../machines/evidence/piece'

const anywhere = fc.double({ min: -2, max: 3, noNaN: true })
const point = fc.record({ x: anywhere, y: anywhere })
const size = fc.record({ width: fc.integer({ min: 1, max: 4_000 }), height: fc.integer({ min: 1, max: 16_000 }) })

const lies = ({ x, y, width, height }: Box) => x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= 1.0001 && y + height <= 1.0001

describe('a box lies on its picture', () => {
  test('wherever it is drawn, tapped, moved or grown', () => {
    fc.assert(
      fc.property(point, point, size, (one, other, picture) => {
        const drawn = boxBetween(one, other)
        expect([drawn, boxAround(one, picture), moved(drawn, other), grown(drawn, other)].filter((box) => !lies(box))).toEqual([])
      }),
    )
  })

  test('whichever corner was drawn first', () => {
    const [one, other] = [{ x: 0.2, y: 0.3 }, { x: 0.6, y: 0.4 }]
    expect(boxBetween(other, one)).toEqual(boxBetween(one, other))
    expect(boxBetween(one, other)).toEqual({ x: 0.2, y: 0.3, width: 0.4, height: 0.1 })
  })

  test('around a point it is as large as a line of text, its middle there', () => {
    const middle = { x: 0.5, y: 0.5 }
    expect(boxAround(middle, { width: 1_000, height: 1_000 })).toEqual({ x: 0.33, y: 0.466, width: 0.34, height: 0.068 })
    expect(boxAround(middle, { width: 1_000, height: 4_000 })).toEqual({ x: 0.33, y: 0.4915, width: 0.34, height: 0.017 })
    expect(boxAround(middle, { width: 4_000, height: 1_000 })).toEqual({ x: 0.33, y: 0.4, width: 0.34, height: 0.2 })
  })

  test('grows and shrinks around its middle', () => {
    const box = { x: 0.4, y: 0.4, width: 0.2, height: 0.2 }
    expect(grown(box, { x: 0.1, y: 0.04 })).toEqual({ x: 0.35, y: 0.38, width: 0.3, height: 0.24 })
    expect(grown(box, { x: -0.1, y: -0.04 })).toEqual({ x: 0.45, y: 0.42, width: 0.1, height: 0.16 })
  })
})

test('in pixels it is rounded outwards', () => {
  expect(inPixels({ x: 0.253, y: 0.5, width: 0.1, height: 0.101 }, { width: 100, height: 200 })).toEqual({ x: 25, y: 100, width: 11, height: 21 })
  expect(inPixels({ x: 0.6667, y: 0.6667, width: 0.3334, height: 0.3334 }, { width: 1_000, height: 2_000 })).toEqual({ x: 666, y: 1_333, width: 334, height: 667 })
})

test('in pixels it covers at least what it covered in parts, and nothing outside the picture', () => {
  fc.assert(
    fc.property(point, point, size, (one, other, picture) => {
      const box = boxBetween(one, other)
      const { x, y, width, height } = inPixels(box, picture)
      expect(x).toBeLessThanOrEqual(box.x * picture.width)
      expect(y).toBeLessThanOrEqual(box.y * picture.height)
      expect(x + width).toBeGreaterThanOrEqual(Math.min(picture.width, Math.floor((box.x + box.width) * picture.width)))
      expect(y + height).toBeGreaterThanOrEqual(Math.min(picture.height, Math.floor((box.y + box.height) * picture.height)))
      expect(x + width).toBeLessThanOrEqual(picture.width)
      expect(y + height).toBeLessThanOrEqual(picture.height)
    }),
  )
})

test('a moved box keeps its size, and one at the edge stays whole', () => {
  const box = { x: 0.5, y: 0.5, width: 0.3, height: 0.2 }
  expect(moved(box, { x: 0.1, y: -0.1 })).toEqual({ x: 0.6, y: 0.4, width: 0.3, height: 0.2 })
  expect(moved(box, { x: 1, y: 1 })).toEqual({ x: 0.7, y: 0.8, width: 0.3, height: 0.2 })
})
