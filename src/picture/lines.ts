import { isFramed, type Span } from './block'
import { clustersOf, type Cluster, type Run, type Setting } from './clusters'

type Lines = readonly (readonly Run[])[]

/** Stretches of the same manner side by side are one. */
function joined(runs: readonly Run[]): readonly Run[] {
  return runs.reduce<Run[]>((kept, run) => {
    const last = kept[kept.length - 1]
    if (last && last.as === run.as && !isFramed(run)) {
      kept[kept.length - 1] = { ...last, text: last.text + run.text, width: last.width + run.width }
    } else {
      kept.push(run)
    }
    return kept
  }, [])
}

function filled(clusters: readonly Cluster[], { width: room, measure }: Setting): Lines {
  const lines: Run[][] = []
  let line: Run[] = []
  let used = 0
  for (const { runs, width } of clusters) {
    const last = runs[runs.length - 1]
    // The blank behind a word may stand in the margin, where nobody sees it.
    const seen = last ? width - last.width + measure({ ...last, text: last.text.trimEnd() }) : width
    if (line.length && seen > 0 && used + seen > room) {
      lines.push(line)
      line = []
      used = 0
    }
    line.push(...runs.map((run) => ({ ...run, x: run.x + used })))
    used += width
  }
  return [...lines, line].filter((one) => one.length).map(joined)
}

const paragraphs = (spans: readonly Span[]): readonly (readonly Span[])[] =>
  spans
    .reduce<Span[][]>(
      (kept, span) => {
        const [first = '', ...rest] = span.text.split('\n')
        kept[kept.length - 1]?.push({ ...span, text: first })
        for (const text of rest) kept.push([{ ...span, text }])
        return kept
      },
      [[]],
    )
    .map((paragraph) => paragraph.filter(({ text }) => text !== ''))

const textOf = (runs: readonly Run[] = []): string => runs.map(({ text }) => text).join('').trim()

/** How many signs a last line needs not to look lost. */
const ENOUGH = 3
const looksLost = (lines: Lines): boolean => lines.length > 1 && textOf(lines[lines.length - 1]).length < ENOUGH

/** The same lines in less and less room, as long as they grow no more. */
function* narrower(full: Lines, clusters: readonly Cluster[], setting: Setting): Generator<Lines> {
  for (let share = 0.96; share > 0.5; share -= 0.04) {
    const lines = filled(clusters, { ...setting, width: setting.width * share })
    if (lines.length > full.length) return
    yield lines
  }
}

function pretty(spans: readonly Span[], setting: Setting): Lines {
  if (!spans.length) return [[]]
  const clusters = clustersOf(spans, setting)
  const full = filled(clusters, setting)
  if (!looksLost(full)) return full
  for (const lines of narrower(full, clusters, setting)) if (!looksLost(lines)) return lines
  return full
}

/** The share of the longer of two lines that the shorter takes at least, for a break where the sense ends. */
const EVEN = 0.45

/** Two lines that part where the sense does, if each is of some length: the longer one as short as can be. */
function parted(clusters: readonly Cluster[], setting: Setting): Lines | undefined {
  const widthOf = (part: readonly Cluster[]) => part.reduce((sum, { width }) => sum + width, 0)
  const ends = ({ runs }: Cluster) => /[，。：；？！、,.:;?!] *$/.test(runs[runs.length - 1]?.text ?? '')
  const splits = clusters.flatMap((cluster, i) => {
    if (!ends(cluster) || i === clusters.length - 1) return []
    const parts = [clusters.slice(0, i + 1), clusters.slice(i + 1)]
    const widths = parts.map(widthOf)
    const longer = Math.max(...widths)
    return longer <= setting.width && Math.min(...widths) >= longer * EVEN ? [{ parts, longer }] : []
  })
  const [best] = splits.sort((one, other) => one.longer - other.longer)
  return best?.parts.flatMap((part) => filled(part, setting))
}

function balanced(spans: readonly Span[], setting: Setting): Lines {
  const clusters = clustersOf(spans, setting)
  const full = filled(clusters, setting)
  if (full.length === 1) return full
  const even = [full, ...narrower(full, clusters, setting)].pop() ?? full
  return full.length === 2 ? (parted(clusters, setting) ?? even) : even
}

/**
 * Breaks words into lines of so many pixels, as Chinese and English may be broken; a last line of a sign or two takes
 * some from the one before. A new line in the words is one here.
 */
export const linesOf = (spans: readonly Span[], setting: Setting): Lines =>
  paragraphs(spans).flatMap((one) => pretty(one, setting))

/** The same in no more lines, broken where the sense ends or else about as long as one another: for headings. */
export const balancedLinesOf = (spans: readonly Span[], setting: Setting): Lines =>
  paragraphs(spans).flatMap((one) => balanced(one, setting))
