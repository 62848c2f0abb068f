import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { serve } from '../../scripts/serve.mjs'
import { journeyOf, stepIds } from '../../machines/flow'
import { stepOf } from '../../machines/steps'
import { words } from '../support/words'
import { openPhotos, said } from './case/pictures'
import { kept, withCases } from './case/record'
import { openGate, type Gate } from './gate'
import { nextVersion } from './nextVersion'
import { openStandIn, type InPlace } from './standIn'
import { closePage, lastingPage, live, newPage, origin, stepOn, tap } from './site'
import { lookForUpdate, notice, openOnline, swap, visit } from './worker'

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
  gate = await openGate()
})

beforeEach(() => gate.lead(new URL(origin)))

afterAll(async () => {
  await gate.close()
  await next.close()
})

/** A browser that keeps sites on the device. Its network may fail. */
const keeping = (expectsErrors = /net::ERR/) => ({ at: gate.origin, context: { serviceWorkers: 'allow' }, expectsErrors }) as const

const visitor = (expectsErrors?: RegExp): Promise<Page> => newPage(keeping(expectsErrors))

const cachesOf = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys())

const version = (page: Page): Promise<string> => page.locator('footer').innerText()
const heading = (page: Page) => page.locator('main h1').innerText()

/** A step of each kind in each journey: these have words and scripts of their own. */
const oneOfEach = [...new Map(stepIds.map((step) => [`${journeyOf(step)} ${stepOf(step).kind}`, step])).values()]

describe('after one visit, without a network', () => {
  let page: Page

  beforeAll(async () => {
    gate.lead(new URL(origin))
    page = await lastingPage(keeping())
    await visit(page)
  })

  test('every kind of step in every journey opens, with its own heading, title and language', async () => {
    gate.lead('closed')
    const wrong: string[] = []
    for (const step of oneOfEach) {
      await page.goto(step === 'start' ? '/zh-CN/' : `/zh-CN/${step}/`, { waitUntil: 'commit' })
      await page.locator(`main[data-step="${step}"]`).waitFor()
      const { title } = zh.core.steps[step]
      if ((await heading(page)) !== title || !(await page.title()).startsWith(title)) wrong.push(step)
    }
    expect(wrong).toEqual([])
  })

  test('so do the pages beside, the door, and an address that leads nowhere', async () => {
    gate.lead('closed')
    for (const tool of ['numbers', 'check', 'map', 'about', 'cases', 'sources'] as const) {
      await page.goto(`/zh-CN/${tool}/`)
      await live(page)
      expect(await heading(page)).toBe(zh.core.ui.pages[tool])
    }
    await page.goto('/zh-CN/nothing-here/')
    await live(page)
    expect(await heading(page)).toBe(zh.core.ui.missing.title)
    await page.goto('/')
    await page.waitForURL('**/zh-CN/')
  })

  test('a walk goes on and its link opens with its answers', async () => {
    await page.goto('/zh-CN/')
    await live(page)
    gate.lead('closed')
    for (const answer of ['bought', 'fake', 'refused']) await tap(page, answer)
    await page.reload()
    await live(page)
    expect(await stepOn(page)).toBe('askPlatform')
    expect(new URL(page.url()).hash).toBe('#v1~start.bought~issue.fake~stage.refused')
    await page.getByRole('button', { name: zh.core.ui.share.open }).click()
    await page.getByRole('dialog').waitFor()
  })

  test('a link from somebody else names every answer, whatever journeys they pass', async () => {
    gate.lead('closed')
    const pairs = ['start.approached', 'scam.parcel', 'strangeParcel.wantMoneyBack'] as const
    await page.goto(`/zh-CN/stage/#v1~${pairs.join('~')}`)
    await live(page)
    const shown = await page.locator('main').innerText()
    const { start, scam, strangeParcel } = zh.core.steps
    for (const answer of [start.answers.approached, scam.answers.parcel, strangeParcel.answers.wantMoneyBack]) expect(shown).toContain(answer)
    await tap(page, 'refused')
    expect(await stepOn(page)).toBe('askPlatform')
  })

  test('the map names every step of every journey', async () => {
    gate.lead('closed')
    await page.goto('/zh-CN/map/')
    await live(page)
    const shown = (await page.locator('main').textContent()) ?? ''
    expect(stepIds.filter((step) => !shown.includes(zh.core.steps[step].title))).toEqual([])
  })

  test('a question asks the network for no words of its own journey: those of all lie there', async () => {
    await openOnline(page, '/zh-CN/scam/')
    await live(page)
    const asked = await page.evaluate(() => performance.getEntriesByType('resource').flatMap(({ name }) => /words-zh-CN-[a-z]+/.exec(name)?.[0] ?? []))
    expect(asked).toContain('words-zh-CN-steps')
    expect(asked).not.toContain('words-zh-CN-journey')
  })

  test('a network that never answers is given up on', async () => {
    gate.lead('dead')
    await page.goto('/zh-CN/issue/')
    await live(page)
    expect(await stepOn(page)).toBe('issue')
  })

  test('a page seen before comes as it was written, not as a shell', async () => {
    await page.goto('/zh-CN/urgent/')
    gate.lead('closed')
    const isShell = async (path: string) => (await (await page.goto(path))?.text())?.includes('data-page="shell"')
    expect([await isShell('/zh-CN/urgent/'), await isShell('/zh-CN/stage/')]).toEqual([false, true])
  })
})

describe('after a visit of another kind, without a network', () => {
  test('photos of a case can be added and seen, once its page was opened', async () => {
    const page = await visitor()
    await withCases(page, kept())
    await visit(page, '/zh-CN/cases/')
    await page.reload()
    await page.waitForFunction(async () => {
      const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
      const files = (await Promise.all(caches_.map((cache) => cache.keys()))).flat().map(({ url }) => url)
      return ['evidenceTool-', 'zh-CN-evidence-'].every((part) => files.some((url) => url.includes(part)))
    })
    gate.lead('closed')
    const card = await openPhotos(page)
    await card.getByLabel(said.add).waitFor({ state: 'attached' })
  })

  test('a language that was read opens too; of one that never was, it is said that it is not here', async () => {
    const page = await visitor(/net::ERR|Failed to fetch dynamically imported module/)
    await visit(page)
    gate.lead('closed')
    await page.goto('/en/askPlatform/')
    await page.getByText('这一页还没存到这台设备上').waitFor()
    expect(await page.getByText('正在打开').count()).toBe(0)
    const ways = await page.getByRole('listitem').getByRole('link').evaluateAll((links) => links.map((link) => [link.getAttribute('href'), link.clientHeight > 47]))
    expect(ways).toEqual([['/zh-CN/', true], ['/zh-CN/urgent/', true]])
    await page.getByRole('link', { name: '从头开始' }).click()
    await live(page)
    gate.lead(new URL(origin))
    await page.goto('/en/')
    await live(page)
    await expect.poll(async () => Object.keys(await keptBy(page)).some((path) => path.includes('words-en-tools'))).toBe(true)
    gate.lead('closed')
    await page.goto('/en/askPlatform/')
    await live(page)
    expect(await stepOn(page)).toBe('askPlatform')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
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

    await swap(page)
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
    await swap(page)
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
    await openOnline(page, '/zh-CN/urgent/')
    await live(page)
    expect(await version(page)).toContain(NEW)
    // The new worker takes over and clears away what the old one kept.
    await expect.poll(() => cachesOf(page)).not.toContain(old)
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
    await openOnline(second, '/zh-CN/urgent/')
    await live(second)
    expect(await version(second)).toContain(NEW)
    // The second window is of the new version and asks its worker in; the first one goes on as it was.
    const isIn = () =>
      second.evaluate(async () => {
        const { installing, waiting, active } = await navigator.serviceWorker.ready
        return !installing && !waiting && active?.state === 'activated'
      })
    await expect.poll(async () => (await cachesOf(second)).length === 2 && (await isIn())).toBe(true)
    for (const answer of ['bought', 'fake', 'refused']) await tap(first, answer)
    await first.getByRole('button', { name: zh.core.ui.share.open }).click()
    await first.getByRole('dialog').waitFor()
    expect(await version(first)).toContain(OLD)
    await closePage(first)
  })
})

const PORTAL = '<!doctype html><html><head><title>Wi-Fi</title></head><body><main><h1>Sign in to this network</h1></main></body></html>'
const portal: InPlace = () => ({ body: PORTAL })
const login: InPlace = (path) =>
  path.startsWith('/login') ? { body: PORTAL } : { status: 302, headers: { location: `/login?next=${path}` } }
const noJson: InPlace = () => ({ type: 'application/json', body: '{"error":"maintenance"}' })

/** Every page, script and picture kept on the device, by its address below the site, and how it begins. */
const keptBy = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const all: Record<string, string> = {}
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const { url } of await cache.keys()) {
        all[url.slice(location.origin.length)] = (await (await cache.match(url))?.text()) ?? ''
      }
    }
    return all
  })

describe('somebody else answers in place of the site', () => {
  const served = new Set<{ readonly close: () => Promise<void> }>()
  const comesBetween = async (inPlace: InPlace, site = origin) => {
    const host = await openStandIn(site, inPlace)
    served.add(host)
    gate.lead(new URL(host.origin))
  }

  afterEach(async () => {
    await Promise.all([...served].map((host) => host.close()))
    served.clear()
  })

  test.each([
    ['a portal', portal, 'Sign in'],
    ['a login on the same host', login, 'Sign in'],
    ['an error in JSON', noJson, undefined],
  ] as const)('%s: what it says is seen, never kept, and every good copy stays', async (_, inPlace, seen) => {
    const page = await visitor()
    await visit(page)
    await page.goto('/zh-CN/urgent/')
    await live(page)
    const before = await keptBy(page)
    await comesBetween(inPlace)
    for (const path of ['/zh-CN/urgent/', '/zh-CN/stage/', '/zh-CN/', '/']) {
      await openOnline(page, path)
      if (seen) expect(await heading(page)).toContain(seen)
      else await live(page)
    }
    gate.lead('closed')
    await page.goto('/zh-CN/urgent/')
    await live(page)
    expect(await stepOn(page)).toBe('urgent')
    expect(await keptBy(page)).toEqual(before)
    await page.goto('/zh-CN/stage/')
    await live(page)
    expect(await stepOn(page)).toBe('stage')
  })

  test.each([
    ['for the shells', (path: string) => (path.startsWith('/shell/') ? { body: PORTAL } : undefined)],
    ['for the scripts', (path: string) => (path.endsWith('.js') && path !== '/sw.js' ? { body: PORTAL } : undefined)],
    ['for the scripts, as JSON', (path: string) => (path.endsWith('.js') && path !== '/sw.js' ? noJson(path) : undefined)],
    ['for the worker itself', (path: string) => (path === '/sw.js' ? { body: PORTAL } : undefined)],
  ] as const)('while a new version is fetched, %s: the old one stays whole, and the new one comes later', async (_, inPlace) => {
    const page = await visitor()
    await visit(page)
    const before = await keptBy(page)
    await comesBetween(inPlace, next.origin)
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      const found = await registration.update().catch(() => registration)
      const worker = found instanceof ServiceWorkerRegistration ? found.installing : null
      if (worker?.state !== 'installing') return
      await new Promise((settled) => worker.addEventListener('statechange', settled, { once: true }))
    })
    const after = await keptBy(page)
    for (const [path, text] of Object.entries(before)) expect(after[path] === text, path).toBe(true)
    expect(Object.values(after).filter((text) => text.includes('Sign in') || text.startsWith('{"error"'))).toEqual([])
    gate.lead('closed')
    await page.goto('/zh-CN/stage/')
    await live(page)
    expect(await version(page)).toContain(OLD)
    gate.lead(new URL(next.origin))
    await lookForUpdate(page)
  })

  test('a sibling in another folder keeps its pages and its errors to itself', async () => {
    const page = await visitor(/net::ERR|sibling|favicon/)
    await visit(page)
    const before = await keptBy(page)
    await comesBetween((path) => {
      if (path === '/sibling/broken/') return { status: 500, body: '<title>theirs</title><h1>broken</h1>' }
      return path.startsWith('/sibling/') ? { body: '<title>theirs</title><h1>fine</h1>' } : undefined
    })
    for (const [path, says] of [['/sibling/', 'fine'], ['/sibling/broken/', 'broken']] as const) {
      await openOnline(page, path)
      expect(await page.locator('h1').innerText()).toBe(says)
    }
    expect(await keptBy(page)).toEqual(before)
  })
})

describe('erasing everything', () => {
  test('leaves nothing that tells which steps were visited, and the site still opens without a network', async () => {
    const page = await visitor()
    await withCases(page, kept())
    await visit(page)
    for (const path of ['/zh-CN/urgent/', '/en/askPlatform/', '/zh-CN/cases/']) {
      await page.goto(path)
      await live(page)
    }
    const pages = async () => Object.keys(await keptBy(page)).filter((path) => /^\/(?:zh-CN|en)\//.test(path))
    await expect.poll(pages).toEqual(expect.arrayContaining(['/zh-CN/urgent/', '/en/askPlatform/', '/zh-CN/cases/']))
    await page.getByRole('button', { name: zh.tools.cases.eraseAll }).click()
    await page.getByRole('dialog').getByRole('button', { name: zh.tools.cases.eraseYes }).click()
    await expect.poll(pages).toEqual([])
    gate.lead('closed')
    for (const step of ['urgent', 'askPlatform']) {
      await page.goto(`/zh-CN/${step}/`)
      await live(page)
      expect(await stepOn(page)).toBe(step)
    }
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
