import { useSyncExternalStore } from 'react'

/** Tells whoever listens that something changed. */
export type Signal = {
  readonly announce: () => void
  /** Calls back at every change; gives the way to stop. */
  readonly subscribe: (listener: () => void) => () => void
}

/**
 * A signal for a truth that lives elsewhere: the address, a storage, a clock.
 *
 * @param begin is run when the first listener comes, and what it returns when the last has gone
 */
export function createSignal(begin?: (announce: () => void) => () => void): Signal {
  const listeners = new Set<() => void>()
  const announce = () => listeners.forEach((listener) => listener())
  let end: (() => void) | undefined
  return {
    announce,
    subscribe(listener) {
      if (!listeners.size) end = begin?.(announce)
      listeners.add(listener)
      return () => {
        if (listeners.delete(listener) && !listeners.size) end?.()
      }
    },
  }
}

/** One value that anybody may read, and follow. */
export type Store<T> = Pick<Signal, 'subscribe'> & { readonly get: () => T; readonly set: (value: T) => void }

/** A value of its own, kept in memory. The same value again is no change. */
export function createStore<T>(initial: T): Store<T> {
  const { announce, subscribe } = createSignal()
  let current = initial
  return {
    subscribe,
    get: () => current,
    set(value) {
      if (Object.is(current, value)) return
      current = value
      announce()
    },
  }
}

/** A store's value, followed by a component; `before` stands until hydration is done. */
export const useStore = <T>({ subscribe, get }: Pick<Store<T>, 'subscribe' | 'get'>, before: T): T =>
  useSyncExternalStore(subscribe, get, () => before)
