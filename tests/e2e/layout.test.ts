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
  'stage/#v9~start.bought',
] as const

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
  { look: 'elder', mark: 'html[data-view="elder"]:not([data-size="30"])', text: 24 },
  { look: 'elder30', mark: 'html[data-view="elder"][data-size="30"]', text: 30 },
])('the elder view, $text px', ({ look, mark, text }) => {
  test.each(['/zh-CN/', '/zh-CN/askPlatform/#v1~start.bought~issue.fake~stage.refused', '/en/lockedOut/'])('larger text and targets, and everything fits, at %s', async (address) => {
    const page = await newPage()
    await page.addInitScript((chosen) => localStorage.setItem('xiayibu.view', chosen), look)
    await page.goto(address)
    await live(page)
    const [size, lowest] = await page.evaluate(() => [
      parseFloat(getComputedStyle(document.querySelector('main h1 ~ p') ?? document.body).fontSize),
      Math.min(...[...document.querySelectorAll('main [data-answer]')].map((answer) => answer.getBoundingClientRect().height)),
    ])
    expect(size).toBeGreaterThanOrEqual(text)
    expect(lowest).toBeGreaterThanOrEqual(60)
    expect(await misfits(page)).toEqual([])
  })

  test('is chosen by its button and kept', async () => {
    const page = await newPage()
    await page.goto('/zh-CN/')
    await live(page)
    const { header } = words['zh-CN'].core.ui
    await page.getByRole('button', { name: header.elder }).click()
    await page.getByRole('group', { name: header.size }).getByRole('button', { name: `${text}` }).click()
    await page.waitForSelector(mark, { state: 'attached' })
    await page.reload()
    expect(await page.locator(mark).count()).toBe(1)
  })
})
