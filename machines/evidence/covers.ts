import type { Box, Size } from './piece'

type Point = { readonly x: number; readonly y: number }

/** The smallest side of a box, in parts of the picture: a smaller one nobody could grasp. */
const SMALLEST = 0.01

const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)

/** Four digits are finer than a pixel of anything kept. */
const rounded = (value: number): number => Math.round(value * 10_000) / 10_000

/** A box that lies wholly on its picture. */
function inside({ x, y, width, height }: Box): Box {
  const wide = within(width, SMALLEST, 1)
  const high = within(height, SMALLEST, 1)
  return { x: rounded(within(x, 0, 1 - wide)), y: rounded(within(y, 0, 1 - high)), width: rounded(wide), height: rounded(high) }
}

/** The box between two corners, in whatever order they were drawn. */
export const boxBetween = (one: Point, other: Point): Box =>
  inside({
    x: within(Math.min(one.x, other.x), 0, 1),
    y: within(Math.min(one.y, other.y), 0, 1),
    width: Math.abs(within(one.x, 0, 1) - within(other.x, 0, 1)),
    height: Math.abs(within(one.y, 0, 1) - within(other.y, 0, 1)),
  })

/** A box of the size of a line of text around a point, for whoever taps rather than draws. */
export function boxAround({ x, y }: Point, { width, height }: Size): Box {
  const wide = 0.34
  const high = Math.min(0.2, (wide * width) / height / 5)
  return inside({ x: x - wide / 2, y: y - high / 2, width: wide, height: high })
}

/** The same box, moved by parts of the picture. */
export const moved = (box: Box, by: Point): Box => inside({ ...box, x: box.x + by.x, y: box.y + by.y })

/** The same box, wider and higher by parts of the picture, its middle where it was. */
export const grown = (box: Box, by: Point): Box =>
  inside({ x: box.x - by.x / 2, y: box.y - by.y / 2, width: box.width + by.x, height: box.height + by.y })

/** A box in whole pixels of a picture, rounded outwards, so that no edge shines through. */
export function inPixels({ x, y, width, height }: Box, size: Size): Box {
  const left = Math.floor(x * size.width)
  const top = Math.floor(y * size.height)
  return {
    x: left,
    y: top,
    width: Math.min(size.width, Math.ceil((x + width) * size.width)) - left,
    height: Math.min(size.height, Math.ceil((y + height) * size.height)) - top,
  }
}
