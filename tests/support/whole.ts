import { afterEach, beforeEach } from 'vitest'
import { navigate, subscribe } from '../../src/browser/history'
import { forget } from '../../src/state/storage'

/** Shows an address as Back does: all of a page is there at once. */
export function returnTo(href: string): void {
  history.replaceState(null, '', href)
  const stop = subscribe(() => undefined)
  dispatchEvent(new PopStateEvent('popstate'))
  stop()
}

/** In this file every screen stands whole, whatever was tapped before. Afterwards nothing is remembered of it. */
export function standWhole(): void {
  beforeEach(() => returnTo('/zh-CN/'))
  afterEach(() => {
    navigate('/zh-CN/')
    forget('tab')
  })
}
