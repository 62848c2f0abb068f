import type { Browser } from 'playwright-core'
import { newPage, slowDown } from './phone'

/** One of the two sites: where its first page is, and how to find the heading that is shown. */
export type Site = { readonly first: string; readonly heading: string; readonly isApplication: boolean }

export type Arrival = { readonly painted: number; readonly answerable: number; readonly live: number | undefined }

declare global {
  interface Window {
    taps: number[]
    answerable: number
  }
}

/** A first visit on a slow phone and a slow network: ms until something is painted and until an answer can be given. */
export async function arrive(browser: Browser, { first, isApplication }: Site): Promise<Arrival> {
  const page = await newPage(browser)
  await slowDown(page, true)
  await page.addInitScript(() => {
    const look = () => {
      const answer = document.querySelector('a[data-answer]')
      if (!answer?.checkVisibility()) return void requestAnimationFrame(look)
      window.answerable = performance.now()
    }
    requestAnimationFrame(look)
  })
  await page.goto(first)
  const began = await page.evaluate(() => performance.timeOrigin)
  if (isApplication) await page.waitForSelector('html[data-live]', { state: 'attached' })
  const live = isApplication ? Date.now() - began : undefined
  const [painted, answerable] = await page.evaluate(
    () => [performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN, window.answerable] as const,
  )
  await page.context().close()
  return { painted, answerable, live }
}

/** Resolves in the page once so many taps were answered. */
const counted = (count: number) =>
  new Promise<void>((done) => {
    const look = () => (window.taps.length >= count ? done() : void setTimeout(look, 10))
    look()
  })

/** Gives these answers on a slow phone: ms from each tap until the next heading is painted. */
export async function tapThrough(browser: Browser, site: Site, answers: readonly string[]): Promise<number[]> {
  const page = await newPage(browser)
  await page.addInitScript((selector) => {
    window.taps = []
    const shown = () => document.querySelector(selector)?.textContent
    const onTap = (event: Event) => {
      const before = shown()
      const look = () => {
        if (shown() === before) return void requestAnimationFrame(look)
        // A message is read after the frame it was sent in has been painted.
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => window.taps.push(performance.now() - event.timeStamp))
        port1.start()
        port2.postMessage(null)
      }
      requestAnimationFrame(look)
    }
    addEventListener('click', onTap, true)
  }, site.heading)
  await page.goto(site.first, { waitUntil: 'networkidle' })
  if (site.isApplication) await page.waitForSelector('html[data-live]', { state: 'attached' })
  await slowDown(page, false)
  for (const [i, answer] of answers.entries()) {
    await page.locator(`a[data-answer="${answer}"]`).filter({ visible: true }).first().click()
    await page.evaluate(counted, i + 1)
  }
  const taps = await page.evaluate(() => window.taps)
  await page.context().close()
  return taps
}

/** Asks a slow phone for a list as a picture: ms from the tap until it can be seen, with all that had to be fetched. */
export async function drawPicture(browser: Browser, page: string): Promise<number> {
  const opened = await newPage(browser)
  await opened.goto(page, { waitUntil: 'networkidle' })
  await opened.waitForSelector('html[data-live]', { state: 'attached' })
  await slowDown(opened, false)
  const ms = await opened.evaluate(async () => {
    const began = performance.now()
    document.querySelector<HTMLButtonElement>('main button[data-long-picture]')?.click()
    const shown = () => document.querySelector<HTMLImageElement>('img[data-long-picture]')
    while (!shown()) await new Promise((soon) => setTimeout(soon, 10))
    await shown()?.decode()
    return performance.now() - began
  })
  await opened.context().close()
  return ms
}
