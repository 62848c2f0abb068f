import type { Size } from './piece'

/** The longest side (px) of a picture as it is kept: enough to read a receipt on half a page. */
const LONGEST = 2_000

/** A long screenshot of a chat keeps the width of a phone, as far as its area (px) allows. */
const PHONE = 1_080
const AREA = 8_000_000

/** No browser draws a canvas longer than this (px). */
const DRAWN = 16_000

/** The size (px) at which a picture is kept: never larger than it is, and a long one still readable. */
export function fitted({ width, height }: Size): Size {
  const long = Math.max(width, height)
  const readable = Math.min(PHONE / Math.min(width, height), Math.sqrt(AREA / (width * height)))
  const scale = Math.min(1, DRAWN / long, Math.max(LONGEST / long, readable))
  const scaled = (side: number) => Math.max(1, Math.round(side * scale))
  return { width: scaled(width), height: scaled(height) }
}
