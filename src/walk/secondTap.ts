import { lastTap } from './tabName'

/** Within this time (ms) and this distance (CSS pixels) a tap belongs to the one before. */
const SOON = 600
const NEAR = 24

/**
 * Older hands tap twice. A second tap in the place of one that followed a link belongs to that one, whatever has come
 * under the finger since. Keys and assistive technology, which have no place (`detail` 0), are always heard.
 */
export function joinSecondTaps(): void {
  let { at, x, y }: { at: number; x: number; y: number } = lastTap
  self.name = ''
  const listen = (event: MouseEvent) => {
    if (!event.detail) return
    const now = performance.timeOrigin + event.timeStamp
    const isSecond = now - at < SOON && Math.hypot(event.clientX - x, event.clientY - y) < NEAR
    if (isSecond) {
      event.preventDefault()
      event.stopPropagation()
    } else if (!(event.target instanceof Element && event.target.closest('a'))) return
    ;[at, x, y] = [now, event.clientX, event.clientY]
    self.name = [at, x, y].join()
  }
  addEventListener('click', listen, true)
  // Who went back since then, taps on purpose.
  addEventListener('popstate', () => {
    at = 0
  })
}
