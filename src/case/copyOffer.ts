import { useSyncExternalStore } from 'react'

const KEY = 'xiayibu.copyOffered'

let isOffered = false
const listeners = new Set<() => void>()

const set = (offered: boolean) => {
  if (isOffered === offered) return
  isOffered = offered
  listeners.forEach((listener) => listener())
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Something worth keeping was written down: the first time ever, a copy is offered. */
export function offerCopyOnce(): void {
  try {
    if (localStorage.getItem(KEY)) return
    localStorage.setItem(KEY, 'yes')
    set(true)
  } catch {
    // Where nothing can be stored the page says so, which is the stronger word.
  }
}

/** The person does not want it now. */
export const dismissCopyOffer = (): void => set(false)

/** Is a copy being offered? Only on the page where the first time was written down. */
export const useCopyOffer = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isOffered,
    () => false,
  )
