import type { StepId } from '../../machines/flow'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { live, newPage, stepOn, tap } from './site'

const hashOf = (page: Page) => new URL(page.url()).hash
const pathOf = (page: Page) => new URL(page.url()).pathname
/** All that is said in the middle of a page; the field for own words, which only a script can fill, takes the place of its outline. */
const mainText = (page: Page) =>
  page.locator('main').evaluate((main) => {
    const copy = main.ownerDocument.importNode(main, true)
    for (const part of copy.querySelectorAll('label[for="ownWords"], [data-scripted]')) part.remove()
    return copy.textContent
  })

const TO_REFUSAL = ['bought', 'fake', 'refused']

async function walk(page: Page, answers: readonly string[], from = '/zh-CN/') {
  await page.goto(from)
  await live(page)
  for (const answer of answers) await tap(page, answer)
}

/** Follows a link that stays on the walk and waits for the step it shows. */
async function follow(page: Page, link: Locator) {
  const before = await stepOn(page)
  await link.click()
  await page.waitForSelector(`main[data-step]:not([data-step="${before}"])`)
}

const goBackInPage = (page: Page) => follow(page, page.getByRole('link', { name: '上一步', exact: true }))
async function change(page: Page, step: StepId): Promise<void> {
  const answers = page.locator(`details:has([data-change="${step}"])`)
  if ((await answers.count()) && !(await answers.evaluate((fold) => fold instanceof HTMLDetailsElement && fold.open))) await answers.locator('summary').click()
  await follow(page, page.locator(`[data-change="${step}"]`))
}

describe('the path is where you look, the fragment everything answered', () => {
  test('a walk writes itself into the address', async () => {
    const page = await newPage()
    await walk(page, TO_REFUSAL)
    expect(pathOf(page)).toBe('/zh-CN/askPlatform/')
    expect(hashOf(page)).toBe('#v1~start.bought~issue.fake~stage.refused')
  })

  test('no server is ever asked with an answer in it', async () => {
    const page = await newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await walk(page, TO_REFUSAL)
    await page.reload()
    expect(asked.filter((url) => url.includes('issue') || url.includes('v1~'))).toEqual([])
  })

  test('a path that is not on the trail gives way to the trail’s end', async () => {
    const page = await newPage()
    await page.goto('/zh-CN/outside/#v1~start.bought~issue.fake~stage.refused')
    await live(page)
    await expect.poll(() => stepOn(page)).toBe('askPlatform')
  })

  test('in-page Back moves the path and keeps every answer', async () => {
    const page = await newPage()
    await walk(page, TO_REFUSAL)
    await goBackInPage(page)
    expect(await stepOn(page)).toBe('stage')
    expect(hashOf(page)).toBe('#v1~start.bought~issue.fake~stage.refused')
    expect(await page.locator('[data-answer="refused"][aria-current]').count()).toBe(1)
  })

  test('a changed answer keeps the later ones that hold', async () => {
    const page = await newPage()
    await walk(page, TO_REFUSAL)
    await change(page, 'issue')
    await tap(page, 'quality')
    expect(await stepOn(page)).toBe('goods')
    await tap(page, 'fresh')
    expect(await stepOn(page)).toBe('askPlatform')
    expect(hashOf(page)).toBe('#v1~start.bought~issue.quality~goods.fresh~stage.refused')
  })

  test('and names those that do not', async () => {
    const page = await newPage()
    await walk(page, ['bought', 'fake', 'noReply', 'over24h'])
    await change(page, 'stage')
    await tap(page, 'offered')
    expect(await stepOn(page)).toBe('keepNegotiating')
    await expect.poll(() => page.locator('#notice').innerText()).toContain('超过 24 小时')
  })
})

describe('nothing answered is lost', () => {
  test('browser Back, forward and reload restore each screen exactly', async () => {
    const page = await newPage()
    await page.goto('/zh-CN/')
    await live(page)
    const seen: { url: string; step: string | null }[] = [{ url: page.url(), step: await stepOn(page) }]
    for (const answer of ['bought', 'delivery', 'short', 'noReply', 'within24h']) {
      await tap(page, answer)
      seen.push({ url: page.url(), step: await stepOn(page) })
    }
    for (const { url, step } of [...seen].reverse().slice(1)) {
      await page.goBack()
      expect(page.url()).toBe(url)
      await expect.poll(() => stepOn(page)).toBe(step)
    }
    for (const { url, step } of seen.slice(1)) {
      await page.goForward()
      expect(page.url()).toBe(url)
      await expect.poll(() => stepOn(page)).toBe(step)
    }
    await page.reload()
    await live(page)
    expect(await stepOn(page)).toBe('remindAndWait')
  })

  test('after browser Back the later answers are still marked', async () => {
    const page = await newPage()
    await walk(page, TO_REFUSAL)
    await page.goBack()
    await page.goBack()
    await expect.poll(() => page.locator('[data-answer="fake"][aria-current]').count()).toBe(1)
  })

  test('a change of language keeps the exact place and every answer', async () => {
    const page = await newPage()
    await walk(page, TO_REFUSAL)
    await page.locator('header a[hreflang="en"]').click()
    await live(page)
    expect(pathOf(page)).toBe('/en/askPlatform/')
    expect(hashOf(page)).toBe('#v1~start.bought~issue.fake~stage.refused')
    expect(await stepOn(page)).toBe('askPlatform')
  })
})

describe('before and without the application', () => {
  test('with the bundle five seconds late a tap still extends the trail', async () => {
    const page = await newPage()
    await page.route('**/assets/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 5_000))
      await route.continue().catch(() => undefined)
    })
    await page.goto('/zh-CN/', { waitUntil: 'commit' })
    for (const answer of TO_REFUSAL) await tap(page, answer)
    expect(pathOf(page)).toBe('/zh-CN/askPlatform/')
    expect(hashOf(page)).toBe('#v1~start.bought~issue.fake~stage.refused')
  })

  test.each(['/zh-CN/', '/zh-CN/stage/', '/zh-CN/askPlatform/', '/en/lockedOut/', '/en/settled/'])(
    'the text of %s is the same before and after the application takes over',
    async (path) => {
      const before = await newPage({ javaScript: false })
      await before.goto(path)
      const after = await newPage()
      await after.goto(path)
      await live(after)
      expect(await mainText(after)).toBe(await mainText(before))
    },
  )

  test.each(['/zh-CN/askPlatform/#v1~start.bought~issue.fake~stage.refused', '/zh-CN/issue/#v1~start.bought', '/en/'])(
    'nothing jumps at %s',
    async (address) => {
      const page = await newPage()
      await page.addInitScript(() => {
        let shifted = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) shifted += Number(entry.value)
          document.documentElement.dataset['shifted'] = `${shifted}`
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await page.goto(address)
      await live(page)
      await page.waitForLoadState('networkidle')
      const shifted = await page.evaluate(() => Number(document.documentElement.dataset['shifted'] ?? 0))
      expect(shifted).toBeLessThan(0.02)
    },
  )

  test('without JavaScript a person walks from the first page to an action by links alone', async () => {
    const page = await newPage({ javaScript: false })
    await page.goto('/zh-CN/')
    for (const answer of ['bought', 'quality', 'none', 'noReply', 'over24h']) await tap(page, answer)
    expect(await stepOn(page)).toBe('askPlatform')
    expect(await page.locator('li[data-task]').count()).toBeGreaterThan(4)
  })
})

describe('links that no longer fit', () => {
  test('the furthest step still valid, with a sentence', async () => {
    const page = await newPage({ expectsErrors: /404/ })
    await page.goto('/zh-CN/oldStep/#v1~start.bought~issue.fake~vanished.answer')
    await live(page)
    await expect.poll(() => stepOn(page)).toBe('stage')
    expect(await page.locator('#notice').innerText()).not.toBe('')
  })

  test('a link cut short lands on the last step that was whole, and says so', async () => {
    const page = await newPage()
    await page.goto('/zh-CN/askPlatform/#v1~start.bought~issue.fake~stage.refu')
    await live(page)
    await expect.poll(() => stepOn(page)).toBe('stage')
    expect(await page.locator('#notice').innerText()).not.toBe('')
  })

  test('a version we do not know is said plainly, with the nearest step as a link', async () => {
    const page = await newPage()
    await page.goto('/zh-CN/askPlatform/#v9~whatever')
    await live(page)
    await expect.poll(() => page.locator('main h1').innerText()).not.toBe('')
    expect(await page.locator('main a[href="/zh-CN/askPlatform/"]').count()).toBe(1)
  })
})
