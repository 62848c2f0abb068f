import { describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { bringFonts, fonts, setFont } from './fonts'
import { desktop, live, newPage, phone, stepOn } from './site'

/** Every journey unfolded, as a finger would. */
async function openSheets(page: Page): Promise<void> {
  for (const name of await page.locator('details[data-sheet] > summary').all()) await name.click()
}

describe('the map', () => {
  test('on a phone the journeys are folded up, all of them within two screens', async () => {
    const page = await newPage({ size: phone })
    await page.goto('/zh-CN/map/')
    await live(page)
    const tall = await page.locator('main').evaluate((main) => main.getBoundingClientRect().height)
    expect(tall).toBeLessThan(2 * phone.height)
  })

  test('unfolded, no journey but the sellers’ is taller than six screens', async () => {
    const page = await newPage({ size: phone })
    await page.goto('/zh-CN/map/')
    await live(page)
    await openSheets(page)
    const tall = await page.locator('details[data-sheet]').evaluateAll((sheets) =>
      sheets.filter((sheet) => sheet.getBoundingClientRect().height > 6 * innerHeight).map(({ id }) => id),
    )
    expect(tall).toEqual(['sheet-seller'])
  })

  test('a link to a step unfolds the journey it is drawn in', async () => {
    const page = await newPage()
    await page.goto('/zh-CN/map/#map-askPlatform')
    await live(page)
    await page.locator('#map-askPlatform').waitFor()
  })

  test('without JavaScript every box leads to its step', async () => {
    const page = await newPage({ javaScript: false })
    await page.goto('/zh-CN/map/')
    await openSheets(page)
    await page.locator('#map-stage').click()
    expect(await stepOn(page)).toBe('stage')
  })

  test('an answer follows its line to the box it leads to', async () => {
    const page = await newPage()
    await page.goto('/en/map/')
    await live(page)
    await openSheets(page)
    await page.locator('a[href="#map-askPlatform"]').first().click()
    await page.waitForFunction(() => {
      const box = document.querySelector('#map-askPlatform')?.getBoundingClientRect()
      return box && box.top >= 0 && box.bottom <= innerHeight
    })
  })

  test('one’s own way is drawn, and the other language keeps to the place', async () => {
    const page = await newPage()
    await page.goto('/zh-CN/stage/#v1~start.bought~issue.fake')
    await live(page)
    await page.goto('/zh-CN/map/')
    await live(page)
    await page.waitForSelector('[id="map-stage"][aria-label*="你走过"]', { state: 'attached' })
    expect(await page.locator('[id="map-silence"]').getAttribute('aria-label')).not.toContain('你走过')
    await openSheets(page)
    await page.locator('#map-stage').click()
    await page.waitForURL('**/zh-CN/stage/#v1~start.bought~issue.fake')
  })

  test.each([phone, { width: 320, height: 640 }, desktop])('is as wide as the screen and no wider at %o', async (size) => {
    const page = await newPage({ size })
    await page.goto('/en/map/')
    await live(page)
    await openSheets(page)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(over).toBe(0)
    const font = await page.locator('#map-stage text').first().evaluate((text) => text.getBoundingClientRect().height)
    expect(font).toBeGreaterThan(13)
  })

  test.each(['zh-CN', 'en'])('no words run out of their box, whatever the font (%s)', async (locale) => {
    const page = await newPage()
    await bringFonts(page, 'wide')
    await page.goto(`/${locale}/map/`)
    await live(page)
    await openSheets(page)
    const found: string[] = []
    for (const font of fonts) {
      await setFont(page, font)
      const out = await page.locator('svg a').evaluateAll((marks) =>
        marks.flatMap((mark) => {
          const box = mark.querySelector('rect')?.getBoundingClientRect()
          return [...mark.querySelectorAll('text')].flatMap((text) => {
            const words = text.getBoundingClientRect()
            return box && (words.right > box.right + 1 || words.bottom > box.bottom + 1 || words.top < box.top - 1) ? [text.textContent ?? ''] : []
          })
        }),
      )
      found.push(...out.map((words) => `${font}: ${words}`))
    }
    expect(found).toEqual([])
  })
})

describe('sources', () => {
  test('on a phone they are folded up by what they are about: a few screens, not a hundred', async () => {
    const page = await newPage({ size: phone })
    await page.goto('/zh-CN/sources/')
    await live(page)
    const tall = await page.locator('main').evaluate((main) => main.getBoundingClientRect().height)
    expect(tall).toBeLessThan(4 * phone.height)
  })

  test('an anchor leads to its entry, and the other language keeps it', async () => {
    const page = await newPage()
    await page.goto('/zh-CN/sources/#C03')
    await live(page)
    const top = await page.locator('#C03').evaluate((entry) => entry.getBoundingClientRect().top)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top).toBeLessThan(200)
    await page.getByRole('link', { name: 'English' }).click()
    await page.waitForURL('**/en/sources/#C03')
  })

  test('nothing is overdue before its day, and everything after', async () => {
    const page = await newPage()
    await page.clock.setFixedTime(new Date('2027-05-22T09:00:00+08:00'))
    await page.goto('/zh-CN/sources/')
    await live(page)
    await page.waitForFunction(() => document.querySelector('#C03')?.textContent?.includes('过期'))
    const now = await newPage()
    await now.clock.setFixedTime(new Date('2027-05-21T09:00:00+08:00'))
    await now.goto('/zh-CN/sources/')
    await live(now)
    expect(await now.locator('#C03').innerText()).not.toContain('过期')
  })
})
