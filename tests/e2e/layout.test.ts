import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { words } from '../support/words'
import { live, newPage } from './site'

const pages = [
  '',
  'urgent/',
  'stage/#v1~start.bought~issue.fake',
  'askPlatform/#v1~start.bought~issue.fake~stage.refused',
  'askPlatform/',
  'lockedOut/',
  'settled/',
  'remindAndWait/#v1~start.bought~issue.quality~stage.noReply~silence.within24h',
  'stage/#v9~start.bought',
  'numbers/',
  'check/',
  'about/',
  'cases/',
  'map/',
] as const

const { header } = words['zh-CN'].core.ui

const ways = [
  { way: '320 px wide', width: 320, text: 100 },
  { way: '390 px wide', width: 390, text: 100 },
  { way: '1280 px wide', width: 1280, text: 100 },
  { way: '390 px wide with text at 200 %', width: 390, text: 200 },
  { way: '1280 px wide with text at 200 %', width: 1280, text: 200 },
] as const

/** Where a page does not fit: what sticks out, what is cut off, and what is too low for a finger. */
const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const room = document.documentElement.clientWidth
    const name = (element: Element) => `${element.tagName.toLowerCase()} "${(element.textContent ?? '').trim().slice(0, 30)}"`
    const shown = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (element) => element.checkVisibility() && element.getBoundingClientRect().width > 1,
    )
    const cuts = (element: HTMLElement) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element)
      const tooWide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      const tooHigh = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1
      // A field scrolls by itself.
      return !element.matches('textarea, input') && clipPath === 'none' && (tooWide || tooHigh) && element.textContent !== ''
    }
    const low = (element: HTMLElement) =>
      element.matches('[data-answer], [data-back], [data-change], button, summary, a[href^="tel:"]') && element.getBoundingClientRect().height < 47.5
    return [
      ...(document.documentElement.scrollWidth > room ? [`the page is ${document.documentElement.scrollWidth} px wide`] : []),
      ...shown.filter((element) => element.getBoundingClientRect().right > room + 1).map((element) => `sticks out: ${name(element)}`),
      ...shown.filter(cuts).map((element) => `is cut off: ${name(element)}`),
      ...shown.filter(low).map((element) => `is too low to tap: ${name(element)}`),
    ]
  })

describe.each(ways)('$way', ({ width, text }) => {
  test.each(['zh-CN', 'en'])('everything fits and can be tapped, in %s', async (locale) => {
    const page = await newPage({ locale, size: { width, height: 844 } })
    const found: string[] = []
    for (const address of pages) {
      await page.goto(`/${locale}/${address}`)
      await live(page)
      await page.evaluate((percent) => {
        const root = document.documentElement
        root.style.fontSize = `${(parseFloat(getComputedStyle(root).fontSize) * percent) / 100}px`
        for (const details of document.querySelectorAll('details')) details.open = true
      }, text)
      found.push(...(await misfits(page)).map((complaint) => `${address}: ${complaint}`))
    }
    expect(found).toEqual([])
  })
})

describe.each([
  { look: 'elder', mark: 'html[data-view="elder"]:not([data-size="30"])', text: 24, name: header.sizes[0] ?? '' },
  { look: 'elder30', mark: 'html[data-view="elder"][data-size="30"]', text: 30, name: header.sizes[1] ?? '' },
])('the elder view, $text px', ({ look, mark, text, name }) => {
  test.each([
    { locale: 'zh-CN', width: 390 },
    { locale: 'en', width: 390 },
    { locale: 'zh-CN', width: 320 },
    { locale: 'en', width: 320 },
  ])('large text and targets, and everything fits: $locale at $width px', async ({ locale, width }) => {
    const page = await newPage({ locale, size: { width, height: 844 } })
    await page.addInitScript((chosen) => localStorage.setItem('xiayibu.view', chosen), look)
    const found: string[] = []
    for (const address of pages) {
      await page.goto(`/${locale}/${address}`)
      await live(page)
      const small = await page.evaluate((px) => {
        for (const details of document.querySelectorAll('details')) details.open = true
        const isClipped = (element: Element | null): boolean => element !== null && (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement))
        const written = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
          (element) => element.checkVisibility() && !isClipped(element) && [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()),
        )
        const low = [...document.querySelectorAll<HTMLElement>('main [data-answer]')].filter((answer) => answer.getBoundingClientRect().height < 60)
        return [
          ...written.filter((element) => parseFloat(getComputedStyle(element).fontSize) < px - 0.1).map(({ textContent }) => `is small: ${textContent?.slice(0, 30)}`),
          ...low.map(({ textContent }) => `is too low for an old hand: ${textContent}`),
        ]
      }, text)
      found.push(...[...small, ...(await misfits(page))].map((complaint) => `${address}: ${complaint}`))
    }
    expect(found).toEqual([])
  })

  test('is chosen by its button and kept', async () => {
    const page = await newPage()
    await page.goto('/zh-CN/')
    await live(page)
    await page.getByRole('button', { name: header.elder }).click()
    await page.getByRole('group', { name: header.size }).getByRole('button', { name, exact: true }).click()
    await page.waitForSelector(mark, { state: 'attached' })
    await page.reload()
    expect(await page.locator(mark).count()).toBe(1)
  })
})
