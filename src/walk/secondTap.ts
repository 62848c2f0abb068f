import { currentHref } from '../browser/history'
import { afterPaint } from '../time/afterPaint'
import { lastTap } from './tabName'

/** Within this time (ms) and this distance (CSS pixels) a tap belongs to the one before. */
const SOON = 600
const NEAR = 24

/** What a tap works. A label does not count: the browser hands its tap on to its field, as another in the same place. */
const worked = 'a, button, summary, input'

/** Controls that are tapped again and again on purpose: larger, larger. */
const again = '[data-again]'

/**
 * Older hands tap twice. A second tap in the place of one that followed a link or worked a control belongs to that one,
 * whatever has come under the finger since: else a box is ticked and unticked, a fold opened and shut, and what was
 * asked for is answered. Keys and assistive technology, which have no place (`detail` 0), are always heard.
 */
export function joinSecondTaps(): void {
  let { at, x, y }: { at: number; x: number; y: number } = lastTap
  /** Which page that tap led to, and how far it was scrolled; nothing until that is painted: to ask earlier costs time. */
  let [href, top] = ['', 0]
  self.name = ''
  const tell = () => {
    self.name = [at, x, y].join()
  }
  const look = () => {
    ;[href, top] = [currentHref(), scrollY]
    tell()
  }
  const listen = (event: MouseEvent) => {
    const { target } = event
    if (!event.detail || !(target instanceof Element) || target.closest(again)) return
    const now = performance.timeOrigin + event.timeStamp
    // Who scrolled in between, taps on purpose; a page that came in between is at its own beginning.
    const isScrolled = href === currentHref() && top !== scrollY
    const isSecond = now - at < SOON && !isScrolled && Math.hypot(event.clientX - x, event.clientY - y) < NEAR
    if (isSecond) {
      event.preventDefault()
      event.stopPropagation()
    } else if (!target.closest(worked)) return
    ;[at, x, y] = [now, event.clientX, event.clientY]
    href = ''
    afterPaint(look)
  }
  addEventListener('click', listen, true)
  // A link that the browser follows may not wait for a paint.
  addEventListener('click', ({ defaultPrevented }) => defaultPrevented || tell())
  // Who went back since then, taps on purpose.
  addEventListener('popstate', () => {
    at = 0
  })
}
