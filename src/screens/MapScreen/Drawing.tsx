import { hrefTo } from '../../address'
import { useAllWords, useLocale, useToolWords } from '../../i18n/i18n'
import type { Box, Drawing as Drawn, Row } from '../../map/layout'
import { size } from '../../map/layout'
import { nameOf, type Walked } from './sheets'
import css from './Map.module.css'

const classes = (...names: readonly (string | false | undefined)[]) => names.filter(Boolean).join(' ')

/** A step: tap it to go there. */
function BoxMark({ box, walked }: { readonly box: Box; readonly walked: Walked }) {
  const locale = useLocale()
  const { steps, ui } = useAllWords()
  const { map } = useToolWords()
  const { step, kind, x, y, width, height, lines, inset } = box
  const own = walked.steps.has(step)
  const top = y + (height - lines.length * size.box.line) / 2 + size.box.font
  // What is drawn comes first, so that it can be said to a phone that listens.
  const name = `${steps[step].short}${ui.walk.gap}${steps[step].title}`
  return (
    <a
      id={`map-${step}`}
      href={hrefTo(locale, { page: 'step', step }, own ? walked.fragment : '')}
      className={classes(css.box, css[kind], own && css.own)}
      aria-label={own ? name + map.walked : name}
    >
      <rect x={x} y={y} width={width} height={height} rx={kind === 'question' ? height / 2 : 10} />
      {lines.map((line, i) => (
        <text key={i} x={x + inset} y={top + i * size.box.line}>
          {line}
        </text>
      ))}
    </a>
  )
}

/** An answer and where it leads: tap it to follow the line. */
function RowMark({ row, walked }: { readonly row: Row; readonly walked: Walked }) {
  const { pair, to, away, x, y, width, height, lines, target } = row
  const { row: type } = size
  const content = lines.length * type.line + target.length * (type.small + 4)
  const top = y + (height - content) / 2 + type.font - 1
  const below = top + lines.length * type.line
  return (
    <a href={`#map-${to}`} className={classes(css.row, away && css.away, walked.answers.has(nameOf(pair)) && css.own)}>
      <rect x={x} y={y + 1} width={width} height={height - 2} rx={8} />
      <text x={x + 8} y={top}>
        {lines.map((line, i) => (
          <tspan key={i} x={x + 8} dy={i && type.line}>
            {line}
          </tspan>
        ))}
      </text>{' '}
      <text x={x + 8} y={below} className={css.target}>
        {target.map((line, i) => (
          <tspan key={i} x={x + 8} dy={i && type.small + 4}>
            {line}
          </tspan>
        ))}
      </text>
    </a>
  )
}

type Props = { readonly drawing: Drawn; readonly label: string; readonly walked: Walked }

/** One journey as a drawing: boxes are steps, their answers hang under them, and a line runs to where each leads. */
export function Drawing({ drawing, label, walked }: Props) {
  const { width, height, boxes, rows, lines } = drawing
  const isOwn = (line: (typeof lines)[number]) => walked.answers.has(nameOf(line.pair))
  const last = new Map(rows.map((row) => [row.pair.step, row]))
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={css.drawing} role="group" aria-label={label} data-screen>
      <g aria-hidden="true" className={css.lines}>
        {boxes.map(({ step, y, height: tall }) => {
          const row = last.get(step)
          return row && <path key={step} d={`M${size.trunk} ${y + tall}V${row.y + row.height / 2}`} />
        })}
        {[...lines].sort((one, other) => Number(isOwn(one)) - Number(isOwn(other))).map((line) => (
          <path key={nameOf(line.pair)} d={line.d} className={isOwn(line) ? css.own : undefined} data-to={line.to} />
        ))}
        {boxes.filter(({ step }) => lines.some(({ to, arrives }) => to === step && arrives)).map(({ step, y, height: tall }) => (
          <path key={step} d={`M${size.edge + 7} ${y + tall / 2 - 4}l-6 4l6 4z`} className={css.head} />
        ))}
      </g>
      {boxes.map((box) => (
        <g key={box.step}>
          <BoxMark box={box} walked={walked} />
          {rows.filter(({ pair }) => pair.step === box.step).map((row) => (
            <RowMark key={nameOf(row.pair)} row={row} walked={walked} />
          ))}
        </g>
      ))}
    </svg>
  )
}
