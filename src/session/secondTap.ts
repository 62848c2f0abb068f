/** Within this time (ms) and this distance (CSS pixels) a tap belongs to the one before. */
const SOON = 450
const NEAR = 24

const KEY = 'xiayibu.tap'

type Tap = readonly [at: number, x: number, y: number]

/** The tap that opened this page, where the application of the page before noted it. */
function tapBefore(): Tap | undefined {
  try {
    const [at, x, y] = (sessionStorage.getItem(KEY) ?? '').split(' ').map(Number)
    return at && x !== undefined && y !== undefined ? [at, x, y] : undefined
  } catch {
    return undefined
  }
}

/** Notes a tap for the page that it may open. */
function note(tap: Tap): void {
  try {
    sessionStorage.setItem(KEY, tap.join(' '))
  } catch {
    // No storage: the next page's first third of a second is guarded by its style alone.
  }
}

/**
 * Older hands tap twice. A second tap in the place of one that followed a link belongs to that one, whatever has come
 * under the finger since. Keys and assistive technology, which have no place (`detail` 0), are always heard.
 */
export function joinSecondTaps(): void {
  let last = tapBefore()
  const listen = (event: MouseEvent) => {
    if (!event.detail) return
    const tap: Tap = [performance.timeOrigin + event.timeStamp, event.clientX, event.clientY]
    const isSecond = last && tap[0] - last[0] < SOON && Math.hypot(tap[1] - last[1], tap[2] - last[2]) < NEAR
    if (isSecond) {
      event.preventDefault()
      event.stopPropagation()
    }
    last = isSecond || (event.target instanceof Element && event.target.closest('a')) ? tap : undefined
    if (last) note(last)
  }
  addEventListener('click', listen, true)
  // Who went back since then, taps on purpose.
  addEventListener('popstate', () => {
    last = undefined
  })
}
