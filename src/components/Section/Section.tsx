import { useEffect, useRef, type ReactNode } from 'react'
import { useLook } from '../elderView'
import css from './Section.module.css'

type Props = {
  readonly id: string
  readonly title: ReactNode
  readonly className?: string | undefined
  /** Not for paper. */
  readonly onScreen?: boolean
  readonly children: ReactNode
}

/** Paper shows everything, whatever was folded on the screen. */
function useOpenOnPaper() {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    let wasOpen = false
    const open = () => {
      wasOpen = details.current?.open ?? false
      if (details.current) details.current.open = true
    }
    const restore = () => {
      if (details.current) details.current.open = wasOpen
    }
    addEventListener('beforeprint', open)
    addEventListener('afterprint', restore)
    return () => {
      removeEventListener('beforeprint', open)
      removeEventListener('afterprint', restore)
    }
  }, [])
  return details
}

/** A titled part beside the one thing to do. In the elder view it is folded up, so that less stands there at once. */
export function Section({ id, title, className, onScreen, children }: Props) {
  const [look] = useLook()
  const details = useOpenOnPaper()
  const all = [css.section, className].filter(Boolean).join(' ')
  const shown = { 'data-screen': onScreen ? '' : undefined, 'data-folds': '' }
  if (look === 'plain') {
    return (
      <section className={all} aria-labelledby={id} {...shown}>
        <h2 id={id}>{title}</h2>
        {children}
      </section>
    )
  }
  return (
    <details ref={details} className={all} {...shown}>
      <summary>
        <h2 id={id}>{title}</h2>
      </summary>
      {children}
    </details>
  )
}
