import type { ReactNode } from 'react'
import { useLook } from '../elderView'
import { useOpenOnPaper } from '../useOpenOnPaper'
import css from './Section.module.css'

type Props = {
  readonly id: string
  readonly title: ReactNode
  readonly className?: string | undefined
  /** Not for paper. */
  readonly onScreen?: boolean
  /** What is most needed is not folded up. */
  readonly open?: boolean
  /** What few come for is folded up in every view. */
  readonly folded?: boolean
  /** Stands within another part. */
  readonly inner?: boolean
  /** Whether a number nobody could verify is in it. */
  readonly claimed?: boolean | undefined
  readonly children: ReactNode
}

/** A titled part beside the one thing to do. In the elder view it is folded up, so that less stands there at once. */
export function Section({ id, title, className, onScreen, open, folded, inner, claimed, children }: Props) {
  const [look] = useLook()
  const details = useOpenOnPaper()
  const all = [folded ? css.folded : css.section, className].filter(Boolean).join(' ')
  const shown = {
    'data-screen': onScreen ? '' : undefined,
    'data-claimed': claimed ? '' : undefined,
    'data-folds': open || folded ? undefined : '',
  }
  const Heading = inner ? 'h3' : 'h2'
  if (look === 'plain' && !folded) {
    return (
      <section className={all} aria-labelledby={id} {...shown}>
        <Heading id={id}>{title}</Heading>
        {children}
      </section>
    )
  }
  return (
    <details ref={details} className={all} open={open} {...shown}>
      <summary>
        <Heading id={id}>{title}</Heading>
      </summary>
      {children}
    </details>
  )
}
