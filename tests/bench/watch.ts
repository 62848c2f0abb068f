import type { Page } from 'playwright-core'

/** What a page tells of itself, over all the pages of a tab. */
export type Told = {
  /** ms from each tap until what it led to was painted. */
  readonly taps: readonly number[]
  /** ms until an answer could be seen on the first page. */
  readonly visible: number
  /** Tasks of more than 50 ms on the page that is open. */
  readonly long: readonly number[]
  /** The slowest of all interactions, as the browser counts them: input to next paint. */
  readonly slowest: number
  /** What moved without being asked to, summed up. */
  readonly shifts: number
}

declare global {
  interface Window {
    told: { taps: number[]; visible: number; long: number[]; busy: number; slowest: number; shifts: number }
  }
}

/** What entries of one kind or another say. */
type Entry = PerformanceEntry & { readonly value?: number; readonly hadRecentInput?: boolean; readonly interactionId?: number }

/** Runs in the page, before anything of it. */
function watching({ heading, answers }: { readonly heading: string; readonly answers: string }) {
  if (location.protocol === 'about:') return
  const kept = sessionStorage.getItem('told')
  const earlier = JSON.parse(kept ?? '{}') as Partial<Told>
  const told: Window['told'] = { visible: 0, slowest: 0, shifts: 0, ...earlier, taps: [...(earlier.taps ?? [])], long: [], busy: 0 }
  window.told = told
  const keep = () => sessionStorage.setItem('told', JSON.stringify(told))
  const seen = (selector: string) => [...document.querySelectorAll(selector)].find((one) => one.checkVisibility())
  const observe = (type: string, note: (entry: Entry) => void, more: object = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...more })
  observe('longtask', ({ startTime, duration }) => {
    told.long.push(duration)
    told.busy = startTime + duration
  })
  observe('layout-shift', ({ value = 0, hadRecentInput }) => {
    if (!hadRecentInput) told.shifts += value
  })
  const onInteraction = ({ duration, interactionId }: Entry) => {
    if (interactionId) told.slowest = Math.max(told.slowest, duration)
  }
  observe('event', onInteraction, { durationThreshold: 16 })
  // Within a frame: a message is read after the frame it was sent in has been painted.
  const oncePainted = (note: () => void) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      note()
      keep()
    })
    port1.start()
    port2.postMessage(null)
  }
  const tapped = (at: number) => oncePainted(() => told.taps.push(performance.timeOrigin + performance.now() - at))
  const look = () => {
    if (!seen(answers)) return void requestAnimationFrame(look)
    oncePainted(() => {
      told.visible ||= performance.now()
    })
    const from = Number(sessionStorage.getItem('left'))
    sessionStorage.removeItem('left')
    if (from) tapped(from)
  }
  requestAnimationFrame(look)
  let isWaiting = false
  const onTap = ({ timeStamp }: Event) => {
    // A tap on a label is a second one on its box.
    if (isWaiting) return
    isWaiting = true
    told.busy = timeStamp
    const at = performance.timeOrigin + timeStamp
    sessionStorage.setItem('left', String(at))
    const before = seen(heading)?.textContent
    const wait = () => {
      if (seen(heading)?.textContent === before) return void requestAnimationFrame(wait)
      sessionStorage.removeItem('left')
      isWaiting = false
      tapped(at)
    }
    requestAnimationFrame(wait)
  }
  addEventListener('click', (event) => event.isTrusted && onTap(event), true)
}

/** Watches a page from its first byte on. */
export const watch = (page: Page, heading: string, answers: string): Promise<void> =>
  page.addInitScript(watching, { heading, answers }).then(() => undefined)

/** ms without anything to do. Longer than a second tap in the same place is taken for a part of the first. */
const REST = 700

/**
 * Resolves once neither the network nor the processor was busy for a while, and nothing was tapped.
 *
 * @param live what must be there by then
 */
export async function quiet(page: Page, live = 'body'): Promise<void> {
  await page.waitForSelector(live, { state: 'attached' })
  await page.waitForLoadState('networkidle')
  await page.waitForFunction((rest) => performance.now() - window.told.busy > rest, REST, { polling: 100 })
}

export const tell = (page: Page): Promise<Told> => page.evaluate(() => window.told)
