import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { serve } from '../../scripts/serve.mjs'
import { stepIds } from '../../machines/flow'
import { words } from '../support/words'
import { openGate, type Gate } from './gate'
import { nextVersion } from './nextVersion'
import { closePage, live, newPage, origin, stepOn, tap } from './site'

const zh = words['zh-CN']
const { update } = zh.offline
const OLD = zh.core.ui.site.statement
const NEW = '这一份是新的。'
const copy = '.cache/offline/next'

let gate: Gate
let next: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  nextVersion('dist', copy, OLD, NEW)
  next = await serve({ dir: copy, port: 0 })
})

beforeEach(async () => {
  gate = await openGate()
  gate.lead(new URL(origin))
})

afterEach(() => gate.close())

afterAll(() => next.close())

/** A page of a browser that keeps sites on the device. Its network may fail. */
const visitor = (locale = 'zh-CN'): Promise<Page> =>
  newPage({ at: gate.origin, locale, context: { serviceWorkers: 'allow' }, expectsErrors: /net::ERR/ })

/** Opens a page and waits until the whole site is on the device. */
async function visit(page: Page, path = '/zh-CN/'): Promise<void> {
  await page.goto(path)
  await live(page)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

/** Looks for a new version, as the browser does by itself when a page is opened, and waits until it is there. */
const lookForUpdate = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    while (!registration.waiting) await new Promise((soon) => setTimeout(soon, 50))
  })

const cachesOf = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys())
const patiently = { timeout: 20_000 }

const version = (page: Page): Promise<string> => page.locator('footer').innerText()
const notice = (page: Page) => page.getByRole('complementary', { name: update.label })
const heading = (page: Page) => page.locator('main h1').innerText()

describe('after one visit, without a network', () => {
  test('every step opens, with its own heading, title and language', async () => {
    const page = await visitor()
    await visit(page)
    gate.lead('closed')
    const wrong: string[] = []
    for (const step of stepIds) {
      await page.goto(step === 'start' ? '/zh-CN/' : `/zh-CN/${step}/`, { waitUntil: 'commit' })
      await page.locator(`main[data-step="${step}"]`).waitFor()
      const { title } = zh.core.steps[step]
      if ((await heading(page)) !== title || !(await page.title()).startsWith(title)) wrong.push(step)
    }
    expect(wrong).toEqual([])
  }, 180_000)

  test('so do the pages beside, the other language, the door, and an address that leads nowhere', async () => {
    const page = await visitor()
    await visit(page)
    gate.lead('closed')
    for (const tool of ['numbers', 'check', 'map', 'about', 'cases', 'sources'] as const) {
      await page.goto(`/zh-CN/${tool}/`)
      await live(page)
      expect(await heading(page)).toBe(zh.core.ui.pages[tool])
    }
    await page.goto('/en/askPlatform/')
    await live(page)
    expect(await stepOn(page)).toBe('askPlatform')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.goto('/en/nothing-here/')
    await live(page)
    expect(await heading(page)).toBe(words.en.core.ui.missing.title)
    await page.goto('/')
    await page.waitForURL('**/zh-CN/')
  })

  test('a walk goes on and its link opens with its answers', async () => {
    const page = await visitor()
    await visit(page)
    gate.lead('closed')
    for (const answer of ['bought', 'fake', 'refused']) await tap(page, answer)
    await page.reload()
    await live(page)
    expect(await stepOn(page)).toBe('askPlatform')
    expect(new URL(page.url()).hash).toBe('#v1~start.bought~issue.fake~stage.refused')
    await page.getByRole('button', { name: zh.core.ui.share.open }).click()
    await page.getByRole('dialog').waitFor()
  })

  test('a page seen before comes as it was written, not as a shell', async () => {
    const page = await visitor()
    await visit(page)
    await page.goto('/zh-CN/urgent/')
    gate.lead('closed')
    const isShell = async (path: string) => (await (await page.goto(path))?.text())?.includes('data-page="shell"')
    expect([await isShell('/zh-CN/urgent/'), await isShell('/zh-CN/stage/')]).toEqual([false, true])
  })

  test('a network that never answers is given up on', async () => {
    const page = await visitor()
    await visit(page)
    gate.lead('dead')
    await page.goto('/zh-CN/stage/')
    await live(page)
    expect(await stepOn(page)).toBe('stage')
  })

  test('nothing is kept in a browser that cannot, and nothing is missing', async () => {
    const page = await newPage()
    await page.addInitScript(() => {
      // An in-app browser on iOS has none.
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
    })
    await page.goto('/zh-CN/')
    await live(page)
    await tap(page, 'urgent')
  })
})

describe('a new version', () => {
  test('waits while a walk goes on with the old files, says so, and comes when asked, with every answer', async () => {
    const page = await visitor()
    await visit(page)
    await tap(page, 'bought')
    gate.lead(new URL(next.origin))
    await lookForUpdate(page)
    await notice(page).waitFor()
    expect(await stepOn(page)).toBe('issue')
    for (const answer of ['fake', 'refused']) await tap(page, answer)
    await page.getByRole('button', { name: zh.core.ui.share.open }).click()
    await page.getByRole('dialog').getByRole('button', { name: zh.core.ui.share.close }).click()
    expect(await version(page)).toContain(OLD)

    await Promise.all([page.waitForEvent('load'), notice(page).getByRole('button', { name: update.swap }).click()])
    await live(page)
    expect(await version(page)).toContain(NEW)
    expect([await stepOn(page), new URL(page.url()).hash]).toEqual([
      'askPlatform',
      '#v1~start.bought~issue.fake~stage.refused',
    ])
    expect(await notice(page).count()).toBe(0)
  })

  test('comes without a network too, once it has been fetched', async () => {
    const page = await visitor()
    await visit(page)
    gate.lead(new URL(next.origin))
    await lookForUpdate(page)
    gate.lead('closed')
    await Promise.all([page.waitForEvent('load'), notice(page).getByRole('button', { name: update.swap }).click()])
    await live(page)
    expect(await version(page)).toContain(NEW)
  })

  test('does not speak up while somebody is typing, and can be told to be quiet', async () => {
    const page = await visitor()
    await visit(page, '/zh-CN/check/')
    const field = page.locator('main textarea, main input').first()
    await field.fill('95010')
    gate.lead(new URL(next.origin))
    await lookForUpdate(page)
    await page.evaluate(() => new Promise((later) => requestIdleCallback(later)))
    expect(await notice(page).count()).toBe(0)
    await field.blur()
    await notice(page).getByRole('button', { name: update.close }).click()
    expect(await notice(page).count()).toBe(0)
    expect(await field.inputValue()).toBe('95010')
  })

  test('a page opened anew is the new one at once, and takes the rest along', async () => {
    const page = await visitor()
    await visit(page)
    const [old] = await cachesOf(page)
    gate.lead(new URL(next.origin))
    await page.goto('/zh-CN/urgent/')
    await live(page)
    expect(await version(page)).toContain(NEW)
    // The new worker takes over and clears away what the old one kept.
    await expect.poll(() => cachesOf(page), patiently).not.toContain(old)
    expect(await notice(page).count()).toBe(0)
    gate.lead('closed')
    await page.goto('/zh-CN/stage/')
    await live(page)
    expect(await version(page)).toContain(NEW)
  })

  test('leaves a second window its old files', async () => {
    const first = await visitor()
    await visit(first)
    const second = await first.context().newPage()
    gate.lead(new URL(next.origin))
    await second.goto('/zh-CN/urgent/')
    await live(second)
    // The second window is of the new version and asks its worker in; the first one goes on as it was.
    const controls = () => second.evaluate(async () => (await navigator.serviceWorker.ready).waiting === null)
    await expect.poll(async () => (await cachesOf(second)).length === 2 && (await controls()), patiently).toBe(true)
    for (const answer of ['bought', 'fake', 'refused']) await tap(first, answer)
    await first.getByRole('button', { name: zh.core.ui.share.open }).click()
    await first.getByRole('dialog').waitFor()
    expect(await version(first)).toContain(OLD)
    await closePage(first)
  })
})

describe('what a host must say', () => {
  test('the worker is asked for anew each time', async () => {
    const { headers } = await fetch(`${origin}/sw.js`)
    expect([headers.get('cache-control'), headers.get('content-type')]).toEqual(['no-cache', 'text/javascript'])
  })

  test.each(['zh-CN', 'en'] as const)('the site can be installed in %s', async (locale) => {
    const page = await newPage({ locale })
    await page.goto(`/${locale}/`)
    const href = await page.locator('link[rel="manifest"]').getAttribute('href')
    const response = await fetch(origin + href)
    expect(response.headers.get('content-type')).toContain('application/manifest+json')
    const manifest = (await response.json()) as { icons: readonly { src: string; sizes: string }[] }
    expect(manifest).toMatchObject({ name: words[locale].core.ui.site.name, start_url: `/${locale}/`, scope: '/', display: 'standalone' })
    for (const { src, sizes } of manifest.icons) {
      const size = await page.evaluate(async (address) => {
        const image = new Image()
        image.src = address
        await image.decode()
        return `${image.naturalWidth}x${image.naturalHeight}`
      }, src)
      expect([size, 'any']).toContain(sizes)
    }
  })
})

describe('advice that has outlived its review', () => {
  const told = (page: Page) => page.locator('main [role="note"]')

  test.each([
    ['on the last day', '2027-05-21T23:59:00+08:00', 0],
    ['on the day after', '2027-05-22T00:01:00+08:00', 1],
  ])('%s: said %#', async (_, now, times) => {
    const page = await newPage()
    await page.clock.setFixedTime(now)
    await page.goto('/zh-CN/askPlatform/')
    await live(page)
    expect(await told(page).count()).toBe(times)
  })

  test('it moves nothing, can be read at once, and goes when told', async () => {
    const page = await newPage()
    await page.clock.setFixedTime('2027-06-01T12:00:00+08:00')
    await page.goto('/zh-CN/askPlatform/')
    await live(page)
    await told(page).waitFor()
    expect(await told(page).innerText()).toContain('2026-11-21')
    const { y, height } = (await told(page).boundingBox()) ?? { y: 0, height: 0 }
    expect(y).toBeGreaterThan(0)
    expect(y + height).toBeLessThanOrEqual(844)
    const shifts = await page.evaluate(
      () =>
        new Promise<number>((answered) => {
          new PerformanceObserver((list) => answered(list.getEntries().length)).observe({ type: 'layout-shift', buffered: true })
          setTimeout(answered, 300, 0)
        }),
    )
    expect(shifts).toBe(0)
    await told(page).getByRole('button').click()
    expect(await told(page).isVisible()).toBe(false)
  })
})
