import type { Browser, Page } from 'playwright-core'
import type { Contender } from './contenders'
import { newPage, slowDown } from './phone'
import { quiet, tell, watch } from './watch'

export type Visit = {
  /** ms until answers can be seen. */
  readonly visible: number
  /** ms the main thread was held up until the page was quiet: what tasks of over 50 ms took beyond those 50, and in all. */
  readonly blocked: number
  readonly held: number
  readonly questions: readonly number[]
  readonly actions: readonly number[]
  readonly shifts: number
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)

async function tapThrough(page: Page, { taps, hasTouch }: Contender, pauses: boolean): Promise<readonly number[]> {
  const before = (await tell(page)).taps.length
  for (const [i, selector] of taps.entries()) {
    const target = page.locator(selector).filter({ visible: true }).first()
    await (hasTouch ? target.tap() : target.click())
    await page.waitForFunction((count) => window.told?.taps.length > count, before + i, { polling: 10 })
    if (pauses) await quiet(page)
  }
  return (await tell(page)).taps.slice(before)
}

/** A first visit, cold: the answers given as soon as the page is quiet, once with pauses and once without any. */
export async function visit(browser: Browser, contender: Contender): Promise<Visit> {
  const { first, heading, answers, kept = {}, toAction = false, hasTouch = false, live } = contender
  const page = await newPage(browser, hasTouch)
  await page.addInitScript((entries) => {
    if (location.protocol !== 'about:') for (const [key, value] of entries) localStorage.setItem(key, value)
  }, Object.entries(kept))
  await watch(page, heading, answers)
  await slowDown(page, true)
  await page.goto(first)
  await quiet(page, live)
  const arrived = await tell(page)
  const walks = [await tapThrough(page, contender, true)]
  // A change of the fragment alone would load nothing.
  await page.goto('about:blank')
  await page.goto(first)
  await quiet(page, live)
  walks.push(await tapThrough(page, contender, false))
  const { shifts } = await tell(page)
  await page.context().close()
  const last = (walk: readonly number[]) => (toAction ? walk.length - 1 : walk.length)
  return {
    visible: arrived.visible,
    blocked: sum(arrived.long.map((ms) => ms - 50)),
    held: sum(arrived.long),
    questions: walks.flatMap((walk) => walk.slice(0, last(walk))),
    actions: walks.flatMap((walk) => walk.slice(last(walk))),
    shifts,
  }
}
