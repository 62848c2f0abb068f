import { useId, type ReactNode } from 'react'
import css from './Illustration.module.css'

/** How wide drawings are in their own units; in large type fewer of them fill the page, so that letters grow. */
export const PLAIN = 300
export const LARGE = 250

type Props = {
  /** The size of the drawing in its own units: text in it is 19 to 24 high. */
  readonly width: number
  readonly height: number
  /** What it is, for everybody. */
  readonly title: string
  /** What is on it, for who does not see it. */
  readonly desc: string
  /** A sentence under it. */
  readonly note: string
  readonly children: ReactNode
}

/** A drawing in the page's own colours, so that it follows the theme, with all it shows in words. */
export function Illustration({ width, height, title, desc, note, children }: Props) {
  const id = useId()
  return (
    <figure className={css.figure}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}t`} aria-describedby={`${id}d`}>
        <title id={`${id}t`}>{title}</title>
        <desc id={`${id}d`}>{desc}</desc>
        {children}
      </svg>
      <figcaption>
        <strong>{title}</strong> {note}
      </figcaption>
    </figure>
  )
}
