import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { moduleSize, pathOf, QUIET, qrOf } from './qr'

const SHORT = 'https://xiayibu.example/zh-CN/askPlatform/'
const LONG = `${SHORT}#v1${'~someStep.someAnswer'.repeat(12)}`

const drawn = (link: string) => {
  const qr = qrOf(link)
  if (!qr) throw new Error('No code')
  return qr
}

/** Paints the SVG path as a phone's camera would see it, `scale` pixels a module, and reads it. */
function read(path: string, width: number, scale = 3): string | undefined {
  const side = width * scale
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let py = Number(y) * scale; py < (Number(y) + 1) * scale; py++) {
      for (let px = Number(x) * scale; px < (Number(x) + Number(run)) * scale; px++) {
        pixels.fill(0, (py * side + px) * 4, (py * side + px) * 4 + 3)
      }
    }
  }
  return jsQR(pixels, side, side)?.data
}

test.each([SHORT, LONG])('what is drawn reads as the link: %s', (link) => {
  const qr = drawn(link)
  expect(read(pathOf(qr), qr.size + 2 * QUIET)).toBe(link)
})

test.each([SHORT, LONG])('on a screen it has at least 180 px and 3 px a module, and fits a phone of 320 px: %s', (link) => {
  const qr = drawn(link)
  const width = moduleSize(qr) * (qr.size + 2 * QUIET)
  expect(moduleSize(qr)).toBeGreaterThanOrEqual(3)
  expect(width).toBeGreaterThanOrEqual(180)
  expect(width).toBeLessThanOrEqual(272)
})

test('a link too long for a readable code has none', () => {
  expect(qrOf(`${SHORT}#v1${'~someStep.someAnswer'.repeat(40)}`)).toBeUndefined()
})
