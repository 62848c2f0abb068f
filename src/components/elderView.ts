import { useSyncExternalStore } from 'react'

const KEY = 'xiayibu.view'

/** `elder` is set in 24 px, `elder30` in 30 px. */
export type Look = 'plain' | 'elder' | 'elder30'

const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

const current = (): Look => {
  const { view, size } = document.documentElement.dataset
  if (view !== 'elder') return 'plain'
  return size === '30' ? 'elder30' : 'elder'
}

const keep = (look: Look): void => {
  try {
    if (look === 'plain') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, look)
  } catch {
    // No storage in this browser: the view holds until the next page.
  }
}

const show = (look: Look): void => {
  const { dataset } = document.documentElement
  delete dataset['view']
  delete dataset['size']
  if (look !== 'plain') dataset['view'] = 'elder'
  if (look === 'elder30') dataset['size'] = '30'
  keep(look)
  listeners.forEach((listener) => listener())
}

/** How the page looks, and the way to change it. The document's own marks are the one owner; the head script sets them. */
export const useLook = (): readonly [Look, (look: Look) => void] => [
  useSyncExternalStore(subscribe, current, () => 'plain'),
  show,
]
