import { describe, expect, test } from 'vitest'
import { answerText } from '../../../src/i18n/say'
import { atlas } from '../../../src/map/atlas'
import { layout, size, type Drawing } from '../../../src/map/layout'
import { edges, nameOf } from '../../support/edges'
import { words } from '../../support/words'
import { stepIds } from '../../../machines/flow'

type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const touch = (one: Rect, other: Rect): boolean =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height

const overlaps = (rects: readonly Rect[]): number =>
  rects.flatMap((one, i) => rects.slice(i + 1).filter((other) => touch(one, other))).length

/** Where a line runs up or down beside the boxes. */
const runs = ({ lines }: Drawing) =>
  lines.flatMap(({ lane, arrives, to, d }) => {
    const from = Number(/M[\d.]+ ([\d.]+)H[\d.]+M/.exec(d)?.[1])
    return lane !== undefined && arrives ? [{ lane, to, top: Math.min(from, arrives[1]), bottom: Math.max(from, arrives[1]) }] : []
  })

test('the atlas holds every step and every answer of the flow, once', () => {
  const places = atlas.flatMap((sheet) => sheet.places)
  expect(places.map(({ step }) => step).sort()).toEqual([...stepIds].sort())
  const drawn = places.flatMap(({ roads }) => roads.map(({ pair, to }) => `${nameOf(pair)} ${to}`))
  expect(drawn.sort()).toEqual(edges.map(({ pair, to }) => `${nameOf(pair)} ${to}`).sort())
})

describe.each(['zh-CN', 'en'] as const)('drawn in %s', (locale) => {
  const { core } = words[locale]
  const captions = {
    step: (step: keyof typeof core.steps) => core.steps[step].short,
    answer: (pair: Parameters<typeof answerText>[1]) => answerText(core, pair),
  }
  const drawings = atlas.map((sheet) => ({ name: sheet.journey, sheet, drawing: layout(sheet, captions) }))

  test.each(drawings)('$name: no box and no answer lies on another, and all lie within', ({ drawing }) => {
    const rects: readonly Rect[] = [...drawing.boxes, ...drawing.rows]
    expect(overlaps(rects)).toBe(0)
    const outside = rects.filter(({ x, y, width, height }) => x < 0 || y < 0 || x + width > size.edge || y + height > drawing.height)
    expect(outside).toEqual([])
  })

  test.each(drawings)('$name: every answer has its line, into its box or into a stub', ({ sheet, drawing }) => {
    expect(drawing.lines.map(({ pair }) => nameOf(pair))).toEqual(
      sheet.places.flatMap(({ roads }) => roads.map(({ pair }) => nameOf(pair))),
    )
    for (const { to, arrives, pair } of drawing.lines) {
      const row = drawing.rows.find((one) => nameOf(one.pair) === nameOf(pair))
      const box = drawing.boxes.find(({ step }) => step === to)
      expect(row?.away).toBe(!box)
      expect(arrives).toEqual(box && [size.edge, Math.round((box.y + box.height / 2) * 10) / 10])
    }
  })

  test.each(drawings)('$name: lines to different boxes never run on top of each other', ({ drawing }) => {
    const all = runs(drawing)
    const shared = all.flatMap((one, i) =>
      all.slice(i + 1).filter((other) => one.lane === other.lane && one.to !== other.to && one.top <= other.bottom && other.top <= one.bottom),
    )
    expect(shared).toEqual([])
    for (const { lane } of all) expect(lane > size.edge + 5 && lane <= size.width).toBe(true)
  })

  test.each(drawings)('$name: all words are there', ({ sheet, drawing }) => {
    const squeezed = (lines: readonly string[]) => lines.join('').replace(/\s/g, '')
    for (const { step, lines } of drawing.boxes) expect(squeezed(lines)).toBe(squeezed([captions.step(step)]))
    for (const { pair, lines } of drawing.rows) expect(squeezed(lines)).toBe(squeezed([captions.answer(pair)]))
    expect(drawing.boxes).toHaveLength(sheet.places.length)
  })
})
