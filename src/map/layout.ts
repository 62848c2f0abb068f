import type { Pair, StepId } from '../../machines/flow'
import type { Place, Road, Sheet } from './atlas'
import { lanesFor } from './lanes'
import { emsOf, wrap } from './wrap'

/** Lengths are units of the drawing, which is as wide as a small phone and grows with the screen. */
export const size = {
  width: 300,
  /** Right edge of boxes and answers; the lanes lie beyond it. */
  edge: 218,
  indent: 24,
  box: { font: 15, line: 20, pad: 14, least: 48 },
  row: { font: 13.5, line: 17, small: 12, least: 44 },
  gap: 26,
  trunk: 10,
} as const

type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export type Box = Rect & { readonly step: StepId; readonly kind: Place['kind']; readonly lines: readonly string[]; readonly inset: number }

export type Row = Rect & {
  readonly pair: Pair
  readonly to: StepId
  readonly away: boolean
  readonly lines: readonly string[]
  readonly target: readonly string[]
}

/** The line of one answer, from its box past its words to the box it leads to, or to the stub that leads away. */
export type Line = { readonly pair: Pair; readonly to: StepId; readonly d: string; readonly lane?: number; readonly arrives?: readonly [number, number] }

export type Drawing = {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
  readonly rows: readonly Row[]
  readonly lines: readonly Line[]
}

/** The words of a drawing. */
export type Captions = { readonly step: (step: StepId) => string; readonly answer: (pair: Pair) => string }

const boxOf = ({ step, kind }: Place, y: number, captions: Captions): Box => {
  const { font, line, pad, least } = size.box
  // A question's box is round at its ends.
  const inset = kind === 'question' ? pad + 6 : pad
  const lines = wrap(captions.step(step), (size.edge - 1 - 2 * inset) / font)
  return { step, kind, x: 1, y, width: size.edge - 1, height: Math.max(least, lines.length * line + 20), lines, inset }
}

const rowOf = ({ pair, to, away }: Road, y: number, captions: Captions): Row => {
  const { font, line, small, least } = size.row
  const width = size.edge - size.indent
  const room = width - 14
  const lines = wrap(captions.answer(pair), room / font)
  const target = wrap(`→ ${captions.step(to)}`, room / small)
  const height = Math.max(least, lines.length * line + target.length * (small + 4) + 12)
  return { pair, to, away, x: size.indent, y, width, height, lines, target }
}

const middle = ({ y, height }: Rect): number => y + height / 2

const wordsEnd = ({ x, lines, target }: Row): number =>
  x + 6 + Math.max(...lines.map((line) => emsOf(line.trimEnd()) * size.row.font), ...target.map((line) => emsOf(line.trimEnd()) * size.row.small)) + 6

const round = (n: number): number => Math.round(n * 10) / 10

/** From the trunk under a box to the words of an answer. */
const twig = (row: Row): string => `M${size.trunk} ${round(middle(row))}H${row.x}`

function lineOf(row: Row, boxes: ReadonlyMap<StepId, Box>, lanes: ReadonlyMap<StepId, number>): Line {
  const { pair, to, away } = row
  const box = boxes.get(to)
  const lane = lanes.get(to)
  if (away || !box || lane === undefined) return { pair, to, d: twig(row) }
  const from = round(middle(row))
  const end = round(middle(box))
  const turn = Math.min(5, Math.abs(end - from) / 2) * Math.sign(end - from)
  const bend = Math.abs(turn)
  const start = round(Math.min(wordsEnd(row), size.edge))
  const along = `H${round(lane - bend)}Q${lane} ${from} ${lane} ${round(from + turn)}V${round(end - turn)}Q${lane} ${end} ${round(lane - bend)} ${end}H${size.edge + 5}`
  return { pair, to, d: `${twig(row)}M${start} ${from}${along}`, lane, arrives: [size.edge, end] }
}

/**
 * Draws one journey top down, one box a layer: every step's answers hang under it, and a line runs beside them to the
 * box each leads to. Lines to one box share a lane; lanes that run side by side never touch.
 */
export function layout(sheet: Sheet, captions: Captions): Drawing {
  const boxes = new Map<StepId, Box>()
  const rows: Row[] = []
  let y = 1
  for (const place of sheet.places) {
    const box = boxOf(place, y, captions)
    boxes.set(place.step, box)
    y += box.height + 4
    for (const road of place.roads) {
      const row = rowOf(road, y, captions)
      rows.push(row)
      y += row.height + (road.away ? 4 : 0)
    }
    y += size.gap
  }
  const spans = new Map<StepId, { from: number; to: number }>()
  for (const row of rows) {
    const box = boxes.get(row.to)
    if (row.away || !box) continue
    const known = spans.get(row.to) ?? { from: middle(box), to: middle(box) }
    spans.set(row.to, { from: Math.min(known.from, middle(row)), to: Math.max(known.to, middle(row)) })
  }
  const lanes = lanesFor(spans, size.edge + 14, size.width - 4)
  return {
    width: size.width,
    height: y - size.gap + 1,
    boxes: [...boxes.values()],
    rows,
    lines: rows.map((row) => lineOf(row, boxes, lanes)),
  }
}
