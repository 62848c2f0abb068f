import { useSyncExternalStore } from 'react'

const KEY = 'xiayibu.view'

const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

const isElder = (): boolean => document.documentElement.dataset['view'] === 'elder'

const keep = (elder: boolean): void => {
  try {
    if (elder) localStorage.setItem(KEY, 'elder')
    else localStorage.removeItem(KEY)
  } catch {
    // No storage in this browser: the view holds until the next page.
  }
}

const toggle = (): void => {
  const elder = !isElder()
  if (elder) document.documentElement.dataset['view'] = 'elder'
  else delete document.documentElement.dataset['view']
  keep(elder)
  listeners.forEach((listener) => listener())
}

/** Is the elder view on, and the way to change it. The document's own mark is the one owner; the head script sets it. */
export const useElderView = (): readonly [boolean, () => void] => [
  useSyncExternalStore(subscribe, isElder, () => false),
  toggle,
]
