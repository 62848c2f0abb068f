import { useEffect, useRef, type RefObject } from 'react'

/** Paper shows everything, whatever was folded on the screen. */
export function useOpenOnPaper(): RefObject<HTMLDetailsElement | null> {
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
