import type { Numbered, Size } from './piece'

/** A picture's place on paper: the whole of it or, of a long one, the part between two heights (0 to 1). */
export type Slot = Size & {
  readonly id: string
  readonly number: number
  readonly from: number
  readonly to: number
  /** Which part of how many, where there are several. */
  readonly part: number
  readonly parts: number
}

/** How the pictures of a sheet stand: one alone, two side by side, one below the other. */
export type Layout = 'alone' | 'beside' | 'below'

/** A sheet of pictures, numbered from 1 by itself. */
export type Sheet = { readonly page: number; readonly layout: Layout; readonly slots: readonly Slot[] }

/** The room of a sheet for pictures (mm, A4 without its margins and captions), and between two. */
const ROOM = { width: 178, height: 220 } as const
const GAP = 6
const CAPTION = 10

/** From this height on, in widths, a picture is cut into parts; a phone's own screen is lower. */
const LONG = 2.6

/** The height of such a part, and by how much it begins before the last one ends, so that no line of text is torn. */
const PART = 2.2
const OVERLAP = 0.12

function slotsOf({ number, piece: { id, width, height } }: Numbered): readonly Slot[] {
  const high = height / width
  const parts = high > LONG ? Math.ceil((high - OVERLAP) / (PART - OVERLAP)) : 1
  const each = (high + (parts - 1) * OVERLAP) / parts
  return Array.from({ length: parts }, (_, i) => {
    const from = i === 0 ? 0 : (i * (each - OVERLAP)) / high
    const to = i === parts - 1 ? 1 : from + each / high
    return { id, number, from, to, part: i + 1, parts, width, height: height * (to - from) }
  })
}

const boxes: Readonly<Record<Exclude<Layout, 'alone'>, Size>> = {
  beside: { width: (ROOM.width - GAP) / 2, height: ROOM.height },
  below: { width: ROOM.width, height: (ROOM.height - GAP - CAPTION) / 2 },
}

/** The area (mm²) a picture fills in a box without being cut. */
const shownIn = (box: Size, { width, height }: Size): number =>
  Math.min(box.width / width, box.height / height) ** 2 * width * height

function layoutOf(slots: readonly Slot[]): Layout {
  if (slots.length === 1) return 'alone'
  const shown = (layout: 'beside' | 'below') => slots.reduce((sum, slot) => sum + shownIn(boxes[layout], slot), 0)
  return shown('beside') >= shown('below') ? 'beside' : 'below'
}

/** Pictures on paper in the order of their numbers, two to a sheet, each as large as it can stand. */
export function sheetsOf(pieces: readonly Numbered[]): readonly Sheet[] {
  const slots = pieces.flatMap(slotsOf)
  return Array.from({ length: Math.ceil(slots.length / 2) }, (_, i) => {
    const two = slots.slice(2 * i, 2 * i + 2)
    return { page: i + 1, layout: layoutOf(two), slots: two }
  })
}

/** The first and the last sheet a piece stands on; nothing where its picture is not there. */
export function pagesOf(sheets: readonly Sheet[], piece: string): readonly [number, number] | undefined {
  const found = sheets.filter(({ slots }) => slots.some(({ id }) => id === piece)).map(({ page }) => page)
  const [first] = found
  const last = found[found.length - 1]
  return first === undefined || last === undefined ? undefined : [first, last]
}
