import type { Locale } from '../address'
import { pieces } from '../components/Text/pieces'
import { broken, clings } from '../i18n/breaks'
import { isFramed, type Span } from './block'

/** A stretch of one line, in one manner. `x` counts from the line's beginning, in pixels. */
export type Run = Span & { readonly x: number; readonly width: number }

export type Setting = {
  /** The room a line has, in pixels. */
  readonly width: number
  readonly locale: Locale
  /** How wide a stretch is, in pixels. */
  readonly measure: (span: Span) => number
}

/** What stays on one line together: pieces that cling to one another. */
export type Cluster = { readonly runs: readonly Run[]; readonly width: number }

/** A framed stretch that no line has room for goes without its frame. */
const unframed = ({ text, as }: Span): Span => (as === 'gap' ? { text, as: 'longGap' } : { text })

/** A text in pieces a line may be broken between; buttons, figures and gaps stay whole where a line has room for them. */
function piecesOf(span: Span, { width, locale, measure }: Setting): readonly Span[] {
  const fits = (one: Span) => measure({ ...one, text: one.text.trimEnd() }) <= width
  if (isFramed(span) && fits(span)) return [span]
  const plain = isFramed(span) ? unframed(span) : span
  return (
    pieces(span.text, locale)
      // What is to stay whole leaves room for the stop that clings to it.
      .flatMap(({ text, kind }) => (kind === 'plain' || !fits({ ...plain, text: `${text}）。` }) ? broken(text) : [text]))
      .flatMap((text) => (fits({ ...plain, text }) ? [text] : (text.match(/[^/]*\/|[^/]+/g) ?? [])))
      .flatMap((text) => (fits({ ...plain, text }) ? [text] : [...text]))
      .map((text) => ({ ...plain, text }))
  )
}

/** Words as what a line may hold of them at once. */
export function clustersOf(spans: readonly Span[], setting: Setting): readonly Cluster[] {
  const clusters: Cluster[] = []
  let before = ''
  for (const piece of spans.flatMap((span) => piecesOf(span, setting))) {
    const width = setting.measure(piece)
    const last = clusters[clusters.length - 1]
    // A row of stops may be longer than a line.
    if (last && clings(before, piece.text) && last.width + width <= setting.width) {
      clusters[clusters.length - 1] = { runs: [...last.runs, { ...piece, x: last.width, width }], width: last.width + width }
    } else {
      clusters.push({ runs: [{ ...piece, x: 0, width }], width })
    }
    before = piece.text
  }
  return clusters
}
