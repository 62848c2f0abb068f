import type { ReactNode } from 'react'
import { useOpenOnPaper } from '../useOpenOnPaper'
import css from './Fold.module.css'

type Props = {
  readonly title: ReactNode
  /** Not for paper. */
  readonly onScreen?: boolean
  /** It was unfolded. */
  readonly onOpen?: () => void
  readonly children: ReactNode
}

/** What does not stand open: one line that says what is in it. Paper shows all of it. */
export function Fold({ title, onScreen, onOpen, children }: Props) {
  const details = useOpenOnPaper()
  return (
    <details ref={details} className={css.fold} data-screen={onScreen ? '' : undefined} onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}
