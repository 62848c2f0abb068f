import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { locales } from '../../src/address'
import { partsOf } from '../../src/components/Text/parts'
import { words } from '../support/words'
import { bringFonts, setFont, type Font } from './fonts'
import { misfits } from './misfits'
import { choose } from './screen'
import { live, newPage, onePage } from './site'

const pages = [
  '',
  'urgent/',
  'stage/#v1~start.bought~issue.fake',
  'askPlatform/#v1~start.bought~issue.fake~stage.refused',
  'askPlatform/',
  'lockedOut/',
  'settled/',
  'remindAndWait/#v1~start.bought~issue.quality~goods.none~stage.noReply~silence.within24h',
  'stage/#v9~start.bought',
  'numbers/',
  'check/',
  'about/',
  'cases/',
  'map/',
] as const

const { header } = words['zh-CN'].core.ui

/** How a page is looked at: how wide, in which font, with the text how large (per cent). */
type Way = { readonly width: number; readonly font: Font; readonly text: number }

/** A wide font is the hardest everywhere; the others stand where a line ends elsewhere than it does in that. */
const ways: readonly Way[] = [
  { width: 320, font: 'wide', text: 100 },
  { width: 390, font: 'wide', text: 100 },
  { width: 390, font: 'wide', text: 200 },
  { width: 390, font: 'usual', text: 200 },
  { width: 390, font: 'narrow', text: 200 },
  { width: 390, font: 'usual', text: 100 },
  { width: 1280, font: 'narrow', text: 100 },
  { width: 1280, font: 'wide', text: 100 },
  { width: 1280, font: 'wide', text: 200 },
]

const narrowWays: readonly Way[] = [
  { width: 390, font: 'wide', text: 100 },
  { width: 320, font: 'wide', text: 100 },
  { width: 320, font: 'usual', text: 100 },
]

async function see(page: Page, { width, font, text }: Way): Promise<void> {
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 844 })
  await setFont(page, font)
  await page.evaluate((percent) => {
    const root = document.documentElement
    root.style.fontSize = ''
    if (percent !== 100) root.style.fontSize = `${(parseFloat(getComputedStyle(root).fontSize) * percent) / 100}px`
  }, text)
}

/** What is written smaller than so many pixels, and answers too low for an old hand. */
const tooSmall = (page: Page, px: number): Promise<string[]> =>
  page.evaluate((least) => {
    const isClipped = (element: Element | null): boolean => element !== null && (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement))
    const written = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (element) =>
        [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()) &&
        // The letters of a drawing grow with it; it has tests of its own.
        !element.closest('svg') && element.checkVisibility() && parseFloat(getComputedStyle(element).fontSize) < least - 0.1 && !isClipped(element),
    )
    const low = [...document.querySelectorAll<HTMLElement>('main [data-answer]')].filter((answer) => answer.getBoundingClientRect().height < 60)
    return [
      ...written.map(({ textContent }) => `is small: ${textContent?.slice(0, 30)}`),
      ...low.map(({ textContent }) => `is too low for an old hand: ${textContent}`),
    ]
  }, px)

const views = [
  { look: 'plain', seen: ways, least: 0 },
  { look: 'elder', seen: narrowWays, least: 24 },
  { look: 'elder30', seen: narrowWays, least: 30 },
] as const

describe.each(locales)('everything fits and can be read and tapped, whatever the font: %s', (locale) => {
  const opened = onePage({ locale })

  beforeAll(async () => {
    await bringFonts(opened(), 'wide')
    await opened().addInitScript(() => localStorage.removeItem('xiayibu.view'))
  })

  // A page is loaded once and follows its buttons from view to view: what it is made of is the same.
  test.each(pages)('in every view at /%s', async (address) => {
    const page = opened()
    await page.goto(`/${locale}/${address}`)
    await live(page)
    const found: string[] = []
    for (const { look, seen, least } of views) {
      await choose(page, locale, look)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      for (const way of seen) {
        await see(page, way)
        const complaints = [...(await misfits(page)), ...(least ? await tooSmall(page, least) : [])]
        found.push(...complaints.map((complaint) => `${look}, at ${way.width} px, ${way.font}, ${way.text} %: ${complaint}`))
      }
    }
    expect(found).toEqual([])
  })
})

test.each([
  { look: 'elder', mark: 'html[data-view="elder"]:not([data-size="30"])', name: header.sizes[0] ?? '' },
  { look: 'elder30', mark: 'html[data-view="elder"][data-size="30"]', name: header.sizes[1] ?? '' },
])('the $look view is chosen by its button and kept', async ({ mark, name }) => {
  const page = await newPage()
  await page.goto('/zh-CN/')
  await live(page)
  await page.getByRole('button', { name: header.elder }).click()
  await page.getByRole('group', { name: header.size }).getByRole('button', { name, exact: true }).click()
  await page.waitForSelector(mark, { state: 'attached' })
  await page.reload()
  expect(await page.locator(mark).count()).toBe(1)
})

test.each(['elder', 'elder30', 'plain'] as const)('no heading breaks inside a word on a small phone: %s', async (look) => {
  const page = await newPage({ size: { width: 360, height: 740 } })
  const steps = ['returnNoReason', 'silence', 'lockedMoney', 'moneySent', 'accountTaken', 'changeAfterShipping', 'companyNegotiate'] as const
  const found: string[] = []
  for (const step of steps) {
    await page.goto(`/zh-CN/${step}/`)
    await live(page)
    await choose(page, 'zh-CN', look)
    const title = await page.locator('h1').textContent()
    const lines = await page.locator('h1').evaluate((heading) => {
      const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT)
      const all: string[] = []
      let last = -Infinity
      while (walker.nextNode()) {
        const { currentNode: node } = walker
        for (let at = 0; at < (node.textContent?.length ?? 0); at += 1) {
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + 1)
          const { top } = range.getBoundingClientRect()
          if (top > last + 8) all.push('')
          last = top
          all.push((all.pop() ?? '') + range.toString())
        }
      }
      return all
    })
    expect(lines.join('')).toBe(title)
    // A line ends with a stop, or where a part of a long phrase does.
    const parts = (title ?? '').split(/(?<=[，。、：；？！])/).flatMap((phrase) => partsOf(phrase))
    const ends = parts.map((_, i) => parts.slice(0, i + 1).join(''))
    const told = lines.map((_, i) => lines.slice(0, i + 1).join(''))
    if (told.some((end) => !ends.includes(end.trimEnd()))) found.push(lines.join(' | '))
  }
  expect(found).toEqual([])
})

test.each(locales)('what hands a list on stands in one row on a phone, in one size: %s', async (locale) => {
  const page = await newPage({ locale })
  await page.goto(`/${locale}/askPlatform/#v1~start.bought~issue.fake~stage.refused`)
  await live(page)
  const share = page.getByRole('button', { name: words[locale].core.ui.share.open, exact: true })
  const row = await share.locator('xpath=../..').getByRole('button').evaluateAll((buttons) =>
    buttons.map((button) => {
      const { top, height } = button.getBoundingClientRect()
      return [top, height, getComputedStyle(button).fontSize].join()
    }),
  )
  expect(row).toHaveLength(4)
  expect(new Set(row).size).toBe(1)
})

test('a font that is brought along is the one the page is set in', async () => {
  const page = await newPage({ locale: 'en' })
  await bringFonts(page, 'narrow')
  await page.goto('/en/')
  await live(page)
  const width = () => page.locator('[data-answer] span').first().evaluate((answer) => {
    const range = document.createRange()
    range.selectNodeContents(answer)
    // However many lines: what counts is how wide the letters are.
    return [...range.getClientRects()].reduce((sum, line) => sum + line.width, 0)
  })
  const narrow = await width()
  await setFont(page, 'wide')
  expect(await width()).toBeGreaterThan(narrow * 1.1)
})

test('in large English letters the sizes stand whole, and the way back touches nothing beside it', async () => {
  const page = await newPage({ locale: 'en' })
  await page.goto('/en/stage/#v1~start.bought~issue.fake')
  await live(page)
  for (const look of ['elder', 'elder30'] as const) {
    await choose(page, 'en', look)
    const sizes = page.getByRole('group', { name: words.en.core.ui.header.size }).getByRole('button')
    const lines = await sizes.evaluateAll((buttons) =>
      buttons.map((button) => {
        const range = document.createRange()
        range.selectNodeContents(button)
        return range.getClientRects().length
      }),
    )
    expect(lines).toEqual([1, 1])
    const isApart = await page.locator('[data-back]').evaluate((back) => {
      const beside = back.nextElementSibling?.getBoundingClientRect()
      const { right, bottom } = back.getBoundingClientRect()
      return beside !== undefined && (beside.left - right >= 4 || beside.top >= bottom)
    })
    expect(isApart).toBe(true)
  }
})
