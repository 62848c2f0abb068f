import { useEffect, useLayoutEffect, useRef } from 'react'
import { afterPaint } from '../time/afterPaint'

/** Layout effects are the browser's alone; while pages are written at build time there is nothing to scroll. */
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect

/**
 * Says that another step is shown: its title, its heading in focus, its top in sight. Title and focus come after the
 * paint, so that the tap is answered first; who has moved the focus by then keeps it. Going back, the browser's own scroll
 * position stays.
 *
 * @param step what is shown; a change of it is an arrival, the first showing is not
 */
export function useArrival(step: string, title: string): void {
  const shown = useRef(step)
  const returned = useRef(false)
  const focused = useRef<Element | null>(null)

  useEffect(() => {
    const note = () => {
      returned.current = true
      setTimeout(() => {
        returned.current = false
      })
    }
    // Capturing: heard before the application renders the step that is returned to.
    addEventListener('popstate', note, true)
    return () => removeEventListener('popstate', note, true)
  }, [])

  useBeforePaint(() => {
    focused.current = document.activeElement
    if (shown.current !== step && !returned.current) scrollTo(0, 0)
  }, [step])

  useEffect(() => {
    if (shown.current === step) return
    shown.current = step
    return afterPaint(() => {
      document.title = title
      if (document.activeElement === focused.current) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
    })
  }, [step, title])
}
