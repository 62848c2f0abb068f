import { keep } from '../state/storage'
import { createSignal, useStore } from '../state/store'

/** `elder` is set in 24 px, `elder30` in 30 px. */
export type Look = 'plain' | 'elder' | 'elder30'

const { announce, subscribe } = createSignal()

const current = (): Look => {
  const { view, size } = document.documentElement.dataset
  if (view !== 'elder') return 'plain'
  return size === '30' ? 'elder30' : 'elder'
}

const show = (look: Look): void => {
  const { dataset } = document.documentElement
  delete dataset['view']
  delete dataset['size']
  if (look !== 'plain') dataset['view'] = 'elder'
  if (look === 'elder30') dataset['size'] = '30'
  // Without a storage the view holds until the next page.
  keep('view', look === 'plain' ? null : look)
  announce()
}

/** How the page looks, and the way to change it. The document's own marks are the one owner; the head script sets them. */
export const useLook = (): readonly [Look, (look: Look) => void] => [
  useStore<Look>({ subscribe, get: current }, 'plain'),
  show,
]
