import type { Locale } from '../address'
import type { TaskId } from '../../machines/tasks'
import { isFramed, type Span } from './block'
import type { Run } from './clusters'
import type { Font, Measure, Op } from './drawing'
import { balancedLinesOf, linesOf } from './lines'
import type { Colour, Style } from './look'

/** What was laid out, and how much room it took downwards, in pixels. */
export type Laid = { readonly ops: readonly Op[]; readonly height: number }

export type Place = { readonly x: number; readonly y: number; readonly width: number }

/** What laying out hangs on: how the picture looks, and how wide its fonts are. */
export type Press = { readonly style: Style; readonly measure: Measure }

export type Type = {
  readonly font: Font
  readonly colour: Colour
  /** The height of a line, in heights of its signs. */
  readonly leading?: number
  /** What small marks are drawn in, where it is not `soft`. */
  readonly aside?: Colour
  readonly align?: 'centre'
  readonly balanced?: boolean
  readonly struck?: boolean
  /** Whose rules the lines are broken by, where the words are not in the picture's own language. */
  readonly locale?: Locale
  readonly task?: TaskId
}

/** The room around a gap's, a mark's or a button's words. */
const PAD = 6

const fontOf = ({ as }: Span, font: Font): Font => {
  if (as === 'mark') return { size: Math.round(font.size * 0.78), bold: false }
  return as === 'filled' || as === 'strong' ? { ...font, bold: true } : font
}

/** A framed stretch stands apart from its neighbours. */
const apart = (font: Font): number => Math.round(font.size * 0.2)

function framed(run: Run, x: number, middle: number, { font, colour, aside = 'soft' }: Type): readonly Op[] {
  const own = fontOf(run, font)
  const height = Math.round(own.size * 1.4)
  const area = { op: 'area', x: x + apart(font), y: middle - height / 2, width: run.width - 2 * apart(font), height, radius: 6 } as const
  const words: Op = { op: 'text', x: area.x + PAD, y: middle + own.size * 0.36, text: run.text, font: own, colour: run.as === 'tap' ? colour : aside }
  if (run.as !== 'gap') return [{ ...area, edge: run.as === 'tap' ? colour : aside }, words]
  const line = underlined(area.x, area.y + height - 2, area.width)
  return [{ ...area, fill: 'note' }, line, { ...words, colour: 'soft' }]
}

/** A line to write on, or one that was written on. */
const underlined = (x: number, y: number, width: number): Op => ({ op: 'area', x, y, width, height: 2, radius: 0, fill: 'noteEdge' })

function runOps(run: Run, x: number, middle: number, type: Type, { measure }: Press): readonly Op[] {
  if (isFramed(run)) return framed(run, x, middle, type)
  const font = fontOf(run, type.font)
  const text = run.text.trimEnd()
  if (!text) return []
  const width = measure(text, font)
  const words: Op = {
    op: 'text',
    x,
    y: middle + font.size * 0.36,
    text,
    font,
    colour: run.as === 'longGap' ? 'soft' : type.colour,
    ...(type.struck && { struck: width }),
    ...(type.task && { task: type.task }),
  }
  const line = underlined(x, middle + font.size * 0.62, width)
  if (run.as === 'filled') return [words, line]
  if (run.as !== 'longGap') return [words]
  return [{ op: 'area', x, y: middle - font.size * 0.7, width, height: font.size * 1.4, radius: 0, fill: 'note' }, line, words]
}

/** Sets words into a place, in as many lines as they need. */
export function set(words: readonly Span[] | string, { x, y, width }: Place, type: Type, press: Press): Laid {
  const { measure, style } = press
  const spans = typeof words === 'string' ? [{ text: words }] : words
  const { font, leading = 1.5, balanced, align, locale = style.locale } = type
  const measured = (span: Span) =>
    measure(span.text, fontOf(span, font)) + (isFramed(span) ? 2 * (PAD + apart(font)) : 0)
  const lines = (balanced ? balancedLinesOf : linesOf)(spans, { width, locale, measure: measured })
  const step = Math.round(font.size * leading)
  const ops = lines.flatMap((runs, number) => {
    const last = runs[runs.length - 1]
    const used = last ? last.x + measured({ ...last, text: last.text.trimEnd() }) : 0
    // A frame begins where the words of other lines do.
    const start = runs[0] && isFramed(runs[0]) ? x - apart(font) : x
    const from = align === 'centre' ? x + (width - used) / 2 : start
    return runs.flatMap((run) => runOps(run, from + run.x, y + (number + 0.5) * step, type, press))
  })
  return { ops, height: lines.length * step }
}

/** Sets one part below another, with so many pixels between them. */
export function stack(y: number, gap: number, parts: readonly ((y: number) => Laid)[]): Laid {
  const ops: Op[] = []
  let end = y
  for (const [number, part] of parts.entries()) {
    const laid = part(end + (number ? gap : 0))
    ops.push(...laid.ops)
    end += laid.height + (number ? gap : 0)
  }
  return { ops, height: end - y }
}

/** The same with so many pixels of air above. */
export const lowered =
  (by: number, part: (y: number) => Laid) =>
  (y: number): Laid => {
    const laid = part(y + by)
    return { ...laid, height: laid.height + by }
  }

/** A coloured ground, as tall as what stands on it. */
export function card(
  { x, y, width }: Place,
  pad: number,
  ground: { readonly fill: Colour; readonly edge?: Colour },
  inside: (place: Place) => Laid,
): Laid {
  const laid = inside({ x: x + pad, y: y + pad, width: width - 2 * pad })
  const height = laid.height + 2 * pad
  return { ops: [{ op: 'area', x, y, width, height, radius: 14, ...ground }, ...laid.ops], height }
}
