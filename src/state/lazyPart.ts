import { useEffect } from 'react'
import { createStore, useStore, type Store } from './store'

/** A part of the application that comes when it is needed: nothing, until it is here. */
export type LazyPart<T> = Pick<Store<T | undefined>, 'get' | 'subscribe'> & {
  /** Fetches it, once. Offline or interrupted it is rejected, and may be asked for again. */
  readonly load: () => Promise<T>
}

/** Names a part and the way to fetch it. */
export function lazyPart<T>(fetch: () => Promise<T>): LazyPart<T> {
  const { get, set, subscribe } = createStore<T | undefined>(undefined)
  let coming: Promise<T> | undefined
  const arrive = async () => {
    try {
      const part = await fetch()
      set(part)
      return part
    } finally {
      coming = undefined
    }
  }
  return {
    get,
    subscribe,
    load: async () => get() ?? (coming ??= arrive()),
  }
}

/** Fetches a part where it is wanted. Offline or interrupted, the page stays as it is, which is all there is to do. */
export function fetchQuietly(part: LazyPart<unknown>): void {
  part.load().catch(() => undefined)
}

/** A part, once it is here; it is fetched from the moment it is wanted. */
export function useLazyPart<T>(part: LazyPart<T>, isWanted = true): T | undefined {
  const here = useStore(part, undefined)
  useEffect(() => {
    if (isWanted) fetchQuietly(part)
  }, [part, isWanted])
  return here
}
