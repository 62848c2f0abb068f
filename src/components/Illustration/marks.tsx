/** What drawings are made of. Colours are the page's own roles, so themes and printers need no drawing of their own. */

type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A screen, a card or a photo. */
export const Frame = ({ x, y, width, height, round = 12 }: Area & { readonly round?: number }) => (
  <rect x={x} y={y} width={width} height={height} rx={round} fill="var(--card)" stroke="var(--edge)" strokeWidth="1.5" />
)

/** Whatever else is there and does not matter: a line of something. */
export const Blur = ({ x, y, width, height = 8 }: Omit<Area, 'height'> & { readonly height?: number }) => (
  <rect x={x} y={y} width={width} height={height} rx={Math.min(height / 2, 8)} fill="var(--line)" />
)

/** The place to look at or to tap. */
export const Ring = ({ x, y, width, height }: Area) => (
  <rect x={x} y={y} width={width} height={height} rx="9" fill="var(--tint)" stroke="var(--accent)" strokeWidth="2.5" />
)

type WordsProps = {
  readonly x: number
  /** The foot of the first line. */
  readonly y: number
  readonly lines: readonly string[]
  readonly size?: number
  /** From one line to the next. */
  readonly step?: number
  readonly color?: 'ink' | 'soft' | 'accent' | 'alarm'
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly bold?: boolean
}

/** Words on a drawing, line by line. */
export const Words = ({ x, y, lines, size = 19, step = 25, color = 'ink', anchor = 'start', bold = false }: WordsProps) => (
  <text x={x} fontSize={size} fontWeight={bold ? 700 : 500} textAnchor={anchor} fill={`var(--${color})`}>
    {lines.map((line, i) => (
      <tspan key={i} x={x} y={y + i * step}>
        {line}
      </tspan>
    ))}
  </text>
)

/** Where a finger goes. */
export const Finger = ({ x, y }: Readonly<Record<'x' | 'y', number>>) => (
  <g fill="none" stroke="var(--accent)" strokeWidth="2.5">
    <circle cx={x} cy={y} r="11" fill="var(--card)" />
    <circle cx={x} cy={y} r="4.5" fill="var(--accent)" />
  </g>
)

/** A number in its place in the order. */
export const Count = ({ x, y, n }: Readonly<Record<'x' | 'y' | 'n', number>>) => (
  <g>
    <circle cx={x} cy={y} r="12" fill="var(--accent)" />
    <text x={x} y={y + 5.5} fontSize="16" fontWeight="700" textAnchor="middle" fill="var(--on-accent)">
      {n}
    </text>
  </g>
)

/** A stroke: an arrow, a tick, a cross, an outline. */
export const Stroke = ({ d, color = 'accent', width = 2.5 }: { readonly d: string; readonly color?: 'accent' | 'alarm' | 'edge'; readonly width?: number }) => (
  <path d={d} fill="none" stroke={`var(--${color})`} strokeWidth={width} strokeLinecap="round" strokeLinejoin="round" />
)
