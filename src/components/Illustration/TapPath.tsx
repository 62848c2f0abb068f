import type { IllustrationWords } from '../../i18n/illustrationWords'
import { useLocale } from '../../i18n/i18n'
import { wrap } from '../../map/wrap'
import { useLook } from '../elderView'
import { Illustration, LARGE, PLAIN } from './Illustration'
import { Blur, Count, Finger, Frame, Ring, Words } from './marks'

const GAP = 10
const TEXT = 19
const LINE = 25
/** From the top of a screen to the words, and what is left below them. */
const ABOVE = 30
const BELOW = 38

type Props = { readonly taps: readonly string[]; readonly words: IllustrationWords['taps'] }

/** A way through the app: one small screen a tap, the words to tap outlined. Where on the screen they stand is nobody's claim. */
export function TapPath({ taps, words }: Props) {
  const [look] = useLook()
  const locale = useLocale()
  const isPlain = look === 'plain'
  // Chinese names are short enough for two screens side by side; in large type one alone is as wide as the drawing.
  const columns = isPlain && locale === 'zh-CN' ? 2 : 1
  const width = isPlain ? PLAIN : LARGE
  const screen = (width - GAP * (columns - 1)) / columns
  const labels = taps.map((tap) => wrap(tap, (screen - 36) / TEXT))
  const rows = Array.from({ length: Math.ceil(taps.length / columns) }, (_, row) => labels.slice(row * columns, (row + 1) * columns))
  const heights = rows.map((row) => ABOVE + BELOW + LINE * Math.max(...row.map(({ length }) => length)))
  const topOf = (row: number) => heights.slice(0, row).reduce((sum, height) => sum + height + GAP, 1)
  return (
    <Illustration {...words} desc={words.desc + taps.join(words.next)} width={width} height={topOf(rows.length) - GAP + 1}>
      {rows.flatMap((row, i) =>
        row.map((lines, column) => {
          const x = column * (screen + GAP) + 1
          const y = topOf(i)
          const ring = lines.length * LINE + 10
          return (
            <g key={column + i * columns}>
              <Frame x={x} y={y} width={screen - 2} height={heights[i] ?? 0} />
              <Blur x={x + 36} y={y + 11} width={screen * 0.4} />
              <Ring x={x + 10} y={y + ABOVE - 3} width={screen - 22} height={ring} />
              <Words x={x + (screen - 2) / 2} y={y + ABOVE + TEXT + 1} lines={lines} anchor="middle" color="accent" bold />
              <Blur x={x + 14} y={y + ABOVE + ring + 8} width={screen * 0.55} />
              <Finger x={x + screen - 24} y={y + ABOVE + ring - 2} />
              <Count x={x + 17} y={y + 15} n={i * columns + column + 1} />
            </g>
          )
        }),
      )}
    </Illustration>
  )
}
