import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findingsOn, inColour } from '../axe'
import { plain, readPdf } from '../paper'
import { newPage, stepOn } from '../site'
import { at, button, casesWords, caseWords, clock, clockOn, CONTACT, core, FOREIGN, full, kept, noteNow, promiseWords, recordOf, REMIND, SILENCE, stored, storedCases, unfold, withCases } from './record'

describe('several cases', () => {
  test('each leads to what to do now, with its own answers, and becomes the open one', async () => {
    const page = await newPage()
    await withCases(page, kept(), kept({ id: 'parcel', name: '耳机', trail: 'v1~start.bought~issue.fake~stage.refused', moments: {} }))
    await at(page, '/zh-CN/cases/')
    const way = page.getByRole('article', { name: '耳机' }).getByRole('link')
    const sizes = await way.locator('strong').evaluate((title) => [title, ...title.querySelectorAll('*')].map((part) => getComputedStyle(part).fontSize))
    expect(new Set(sizes)).toHaveProperty('size', 1)
    await way.click()
    await expect.poll(() => stepOn(page)).toBe('askPlatform')
    expect(new URL(page.url()).hash).toBe('#v1~start.bought~issue.fake~stage.refused')
    await expect.poll(async () => (await stored(page))?.open).toBe('parcel')
    await noteNow(page)
    const cases = await storedCases(page)
    expect(cases.find(({ id }) => id === 'parcel')?.moments).toHaveProperty('askedPlatformAt')
    expect(cases.find(({ id }) => id === 'toy')).toEqual(kept())
  })

  test('the story goes to paper whole, on its own, under who we are', async () => {
    const page = await newPage()
    await withCases(page, full)
    await at(page, '/zh-CN/cases/')
    const pdf = await page.pdf({ format: 'A4' })
    const sheets = await readPdf(pdf)
    expect(sheets).toHaveLength(1)
    const paper = sheets.map(({ text }) => text).join('')
    for (const line of ['明天给结果', '6801', '第二行', casesWords.happened.contactedAt, core.ui.site.statement]) {
      expect(paper).toContain(plain(line))
    }
    for (const chrome of [casesWords.eraseAll, casesWords.backupWhy, casesWords.note]) expect(paper).not.toContain(plain(chrome))
  })
})

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement)

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await hasFocus(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`80 Tabs do not reach ${String(target)}`)
}

test('the keyboard alone notes a time and a promise, renames, restores and erases', async () => {
  const page = await newPage()
  const press = async (name: string) => {
    await tabTo(page, button(page, name))
    await page.keyboard.press('Enter')
  }
  await at(page, CONTACT)
  await unfold(page)
  await press(clock.now)
  await clockOn(page).waitFor()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
  await at(page, '/zh-CN/followUp/#v1~start.bought~issue.quality~goods.none~stage.withPlatform~ruling.over48h')
  await press(caseWords.asNew)
  await unfold(page)
  await press(promiseWords.add)
  await tabTo(page, page.locator('form').getByLabel(promiseWords.ticketId))
  await page.keyboard.type('GD-1')
  await press(promiseWords.save)
  await expect.poll(async () => (await storedCases(page))[1]?.promises).toMatchObject([{ ticketId: 'GD-1' }])
  await at(page, '/zh-CN/cases/')
  await tabTo(page, button(page, casesWords.rename).first())
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByLabel(casesWords.name))
  await page.keyboard.type('耳机')
  await page.keyboard.press('Enter')
  await page.getByRole('article', { name: '耳机' }).waitFor()
  await press(casesWords.eraseAll)
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: casesWords.eraseYes }))
  await page.keyboard.press('Enter')
  await page.getByText(casesWords.none).waitFor()
  await expect.poll(() => hasFocus(page.locator('main h1'))).toBe(true)
  await tabTo(page, page.locator('summary', { hasText: casesWords.restore }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByLabel(casesWords.restoreText))
  await page.keyboard.insertText(JSON.stringify(recordOf(full)))
  await press(casesWords.restoreDo)
  await page.getByRole('article', { name: '小熊玩具' }).waitFor()
})

describe('axe finds nothing', () => {
  const places = [
    ['cases', '/cases/'],
    ['a wait', REMIND.slice('/zh-CN'.length)],
    ['a proposal', SILENCE.slice('/zh-CN'.length)],
    ['somebody’s link', FOREIGN.slice('/zh-CN'.length)],
    ['coming back', '/'],
    ['a promise', '/followUp/#v1~start.bought~issue.quality~goods.none~stage.withPlatform~ruling.over48h'],
  ] as const
  test.each(places)('on %s, by day and by night', async (_, path) => {
    const page = await newPage()
    await withCases(page, full, kept({ id: 'other', name: '' }))
    for (const locale of ['zh-CN', 'en']) {
      await page.emulateMedia({ colorScheme: 'light' })
      await at(page, `/${locale}${path}`)
      await page.waitForLoadState('networkidle')
      const story = page.locator('main article button[aria-expanded]').first()
      if (path === '/cases/') await story.click()
      expect(await findingsOn(page)).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await findingsOn(page, inColour)).toEqual([])
    }
  })

  test('on the question before erasing', async () => {
    const page = await newPage()
    await withCases(page, full)
    await at(page, '/zh-CN/cases/')
    await button(page, casesWords.erase).click()
    expect(await findingsOn(page)).toEqual([])
  })
})

test('a link from a case on another page keeps nothing of its owner', async () => {
  const page = await newPage()
  await withCases(page, full)
  await at(page, REMIND)
  await clockOn(page).waitFor()
  expect(decodeURIComponent(page.url())).not.toMatch(/6801|小熊/)
  const hrefs = await page.locator('a[href]').evaluateAll((links) => links.map((link) => decodeURIComponent(link.getAttribute('href') ?? '')))
  expect(hrefs.filter((href) => /6801|小熊|明天给结果/.test(href))).toEqual([])
})
