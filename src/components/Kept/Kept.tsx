import { useState, type ReactNode } from 'react'
import { hasGoneOn } from '../../browser/history'
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

/** A page as it was written has the room; one that a tap led to has it where the head script has seen a case. */
const mayHoldCase = (): boolean => !hasGoneOn() || 'case' in document.documentElement.dataset

/**
 * Room for what is not known yet: that of the tallest of what may come, in whatever font, so that nothing below moves.
 * What may come is drawn by the stylesheet and never part of the page's text.
 */
export function Kept({ options, forCase = false, children }: Props) {
  const [isOpen] = useState(() => !forCase || mayHoldCase())
  return (
    <div className={css.kept}>
      {isOpen && options.map((option, i) => (
        <div key={i} aria-hidden="true" className={forCase ? css.forCase : css.option} data-scripted>
          {option}
        </div>
      ))}
      <div>{children}</div>
    </div>
  )
}
