import { useState } from 'react'
import type { LazyPart } from './lazyPart'

/** A part that comes when it is asked for, as far as it has come. */
type Asked<T> = { readonly kind: 'closed' | 'loading' | 'unreachable' } | { readonly kind: 'open'; readonly part: T }

/** Fetches a part when asked to. Offline or interrupted it is out of reach, and may be asked for again. */
export function useAsked<T>(lazy: LazyPart<T>): { readonly state: Asked<T>; readonly ask: () => void; readonly close: () => void } {
  const [state, setState] = useState<Asked<T>>({ kind: 'closed' })
  const fetched = async () => {
    try {
      setState({ kind: 'open', part: await lazy.load() })
    } catch {
      setState({ kind: 'unreachable' })
    }
  }
  return {
    state,
    ask: () => {
      setState({ kind: 'loading' })
      void fetched()
    },
    close: () => setState({ kind: 'closed' }),
  }
}
