import { useEffect } from 'react'

/** Unfolds the part of the page that a link leads to, or into. */
export function useOpenTarget(): void {
  useEffect(() => {
    const open = () => {
      const target = document.querySelector(':target')
      const part = target?.closest('details')
      if (!target || !part || part.open) return
      part.open = true
      target.scrollIntoView()
    }
    open()
    addEventListener('hashchange', open)
    return () => removeEventListener('hashchange', open)
  }, [])
}
