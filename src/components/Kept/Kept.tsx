import type { ReactNode } from 'react'
import css from './Kept.module.css'

/** The text of most signs; empty where there is none. */
export const longest = (texts: readonly string[]): string => texts.reduce((one, other) => (other.length > one.length ? other : one), '')

type Props = {
  /** Everything that may come, its words by `Drawn`. */
  readonly options: readonly ReactNode[]
  /** Room is kept only where the head script has seen an open case. */
  readonly forCase?: boolean
  readonly children: ReactNode
}

/**
 * Room for what is not known yet: that of the tallest of what may come, in whatever font, so that nothing below moves.
 * What may come is drawn by the stylesheet and never part of the page's text.
 */
export function Kept({ options, forCase = false, children }: Props) {
  return (
    <div className={css.kept}>
      {options.map((option, i) => (
        <div key={i} aria-hidden="true" className={forCase ? css.forCase : css.option}>
          {option}
        </div>
      ))}
      <div>{children}</div>
    </div>
  )
}
