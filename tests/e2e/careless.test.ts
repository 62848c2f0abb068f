import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { isStepId } from '../../machines/flow'
import { words as every } from '../support/words'
import { live, newPage, origin, stepOn, tap } from './site'

const { steps, ui } = every['zh-CN'].core

const fragment = 'v1~start.bought~issue.fake~stage.refused'
const addressOf = (page: Page) => page.url().slice(new URL(page.url()).origin.length)

/** Does what is read belong to the step that the address names? */
async function expectWhole(page: Page, step: string): Promise<void> {
  if (!isStepId(step)) throw new Error(`"${step}" is no step`)
  await expect.poll(() => page.locator('main[data-step]').getAttribute('data-step')).toBe(step)
  expect(new URL(page.url()).pathname).toContain(`/${step}/`)
  await expect.poll(() => page.locator('main h1').evaluate((heading) => heading.textContent)).toBe(steps[step].title)
  const answers: Readonly<Record<string, string>> = steps[step].answers
  for (const card of await page.locator('main a[data-answer]').all()) {
    const answer = await card.getAttribute('data-answer')
    const text = await card.evaluate((link) => link.textContent)
    if (answer && answers[answer]) expect(text).toContain(answers[answer])
  }
}

/** What a browser's translator does to the words of a page. */
const translate = (share: number) => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const words: Text[] = []
  while (walker.nextNode()) {
    const { currentNode } = walker
    if (currentNode instanceof Text && currentNode.data.trim() && !currentNode.parentElement?.closest('script,style')) words.push(currentNode)
  }
  for (const text of words.slice(0, Math.ceil(words.length * share))) {
    const outer = document.createElement('font')
    const inner = document.createElement('font')
    inner.textContent = text.data
    outer.append(inner)
    text.replaceWith(outer)
  }
}

describe('a page that a translator rewrote', () => {
  test.each([
    ['whole', 1],
    ['half', 0.5],
  ])('shows each next step whole (%s)', async (_, share) => {
    const page = await newPage()
    await page.goto('/zh-CN/')
    await live(page)
    for (const [answer, step] of [['bought', 'issue'], ['fake', 'stage'], ['refused', 'askPlatform']] as const) {
      await page.evaluate(translate, share)
      await tap(page, answer)
      await expectWhole(page, step)
      await live(page)
    }
    await page.evaluate(translate, share)
    await page.goBack()
    await expectWhole(page, 'stage')
  })

  test('also where it came before the application', async () => {
    const page = await newPage()
    await page.addInitScript(`addEventListener('DOMContentLoaded', () => (${translate.toString()})(1))`)
    await page.goto('/zh-CN/')
    for (const [answer, step] of [['bought', 'issue'], ['fake', 'stage'], ['refused', 'askPlatform']] as const) {
      await live(page)
      await tap(page, answer)
      await expectWhole(page, step)
    }
  })

  test('and where it leaves no trace but other words', async () => {
    const page = await newPage()
    await page.goto('/zh-CN/')
    await live(page)
    for (const [answer, step] of [['bought', 'issue'], ['fake', 'stage']] as const) {
      await page.evaluate(() => {
        const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT)
        const words: Node[] = []
        while (walker.nextNode()) words.push(walker.currentNode)
        for (const text of words) text.parentNode?.replaceChild(document.createTextNode(text.nodeValue ?? ''), text)
      })
      await tap(page, answer)
      await expectWhole(page, step)
    }
  })
})

describe('a second tap in the same place', () => {
  const middle = async (page: Page, selector: string) => {
    const box = await page.locator(selector).boundingBox()
    if (!box) throw new Error(`${selector} is not in sight`)
    return [box.x + box.width / 2, box.y + box.height / 2] as const
  }

  /** A finger whose taps are as far apart as it says, however long the browser takes in between. */
  async function finger(page: Page, [x, y]: readonly [number, number]) {
    const browser = await page.context().newCDPSession(page)
    const began = Date.now()
    return async (ms: number) => {
      const timestamp = (began + ms) / 1000
      await browser.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }], timestamp })
      await browser.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], timestamp })
    }
  }

  /** A page whose application waits until it is let in. */
  async function waiting() {
    const page = await newPage({ context: { hasTouch: true } })
    let letIn = () => {}
    const isLetIn = new Promise<void>((resolve) => (letIn = resolve))
    await page.route('**/assets/*.js', async (route) => {
      await isLetIn
      await route.continue().catch(() => undefined)
    })
    await page.goto('/zh-CN/', { waitUntil: 'commit' })
    await page.locator('[data-answer="bought"]').waitFor()
    return { page, letIn }
  }

  /** The second tap is not heard, a later one is. */
  async function expectOnlyLaterHeard(page: Page, tapAt: (ms: number) => Promise<void>, gap: number): Promise<void> {
    await expect.poll(() => stepOn(page)).toBe('issue')
    await tapAt(gap)
    expect(addressOf(page)).toBe('/zh-CN/issue/#v1~start.bought')
    await tapAt(3_000)
    await expect.poll(() => addressOf(page)).toMatch(/#v1~start\.bought~issue\.\w+$/)
  }

  test.each([40, 200, 400])('after %i ms belongs to the first', async (gap) => {
    const page = await newPage({ context: { hasTouch: true } })
    await page.goto('/zh-CN/')
    await live(page)
    const tapAt = await finger(page, await middle(page, '[data-answer="bought"]'))
    await tapAt(0)
    await expectOnlyLaterHeard(page, tapAt, gap)
  })

  test('also where the first came before the application, and the second after it', async () => {
    const { page, letIn } = await waiting()
    await page.waitForFunction(() => !document.getAnimations().length)
    const tapAt = await finger(page, await middle(page, '[data-answer="bought"]'))
    await tapAt(0)
    letIn()
    await page.waitForSelector('html[data-live] main[data-step="issue"]')
    await expectOnlyLaterHeard(page, tapAt, 400)
  })

  test('and where both came before it', async () => {
    const { page } = await waiting()
    await page.waitForFunction(() => !document.getAnimations().length)
    const time = await page.context().newCDPSession(page)
    await time.send('Animation.enable')
    await time.send('Animation.setPlaybackRate', { playbackRate: 0.001 })
    const place = await middle(page, '[data-answer="bought"]')
    await page.touchscreen.tap(...place)
    await page.waitForSelector('main[data-step="issue"]')
    await page.touchscreen.tap(...place)
    await time.send('Animation.setPlaybackRate', { playbackRate: 1 })
    await page.waitForFunction(() => !document.getAnimations().length)
    await page.touchscreen.tap(...place)
    await expect.poll(() => addressOf(page)).toMatch(/#v1~start\.bought~issue\.\w+$/)
    expect(await page.locator('html[data-live]').count()).toBe(0)
  })

  test('also on a label, a box and a button: each is worked once', async () => {
    const page = await newPage({ context: { hasTouch: true } })
    await page.goto(`/zh-CN/askPlatform/#${fragment}`)
    await live(page)
    await expectWhole(page, 'askPlatform')
    const twice = async (selector: string) => {
      await page.locator(selector).first().scrollIntoViewIfNeeded()
      const tapAt = await finger(page, await middle(page, `${selector} >> nth=0`))
      await tapAt(0)
      await tapAt(200)
    }
    const box = page.locator('main li[data-task] input').first()
    await twice('main li[data-task] label')
    expect(await box.isChecked()).toBe(true)
    await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')))
    await twice('main li[data-task] input')
    expect(await box.isChecked()).toBe(false)
    await twice('header button')
    expect(await page.locator('html').getAttribute('data-view')).toBe('elder')
  })

  test('but another place, a key and Back are heard at once', async () => {
    const page = await newPage()
    await page.goto('/zh-CN/')
    await live(page)
    await page.mouse.click(...(await middle(page, '[data-answer="bought"]')))
    await expect.poll(() => stepOn(page)).toBe('issue')
    await page.locator('[data-answer="fake"]').press('Enter')
    await expect.poll(() => stepOn(page)).toBe('stage')
    await page.mouse.click(...(await middle(page, '[data-back]')))
    await expect.poll(() => stepOn(page)).toBe('issue')
  })
})

describe('a careless address', () => {
  test.each([
    `/zh-CN/askPlatform/%23${fragment}`,
    `/zh-CN/askPlatform%23${fragment}`,
    `/zh-CN/askPlatform/#${fragment.replace(/~/g, '%7E')}`,
    `/zh-CN/askPlatform/#${fragment.replace(/~/g, '～')}。`,
    `/zh-CN/askPlatform/#${fragment}&shareTo=weixin`,
    `/zh-CN/askPlatform/?from=singlemessage&isappinstalled=0##${fragment}）`,
    `/ZH-cn/askplatform/#${fragment}`,
    `//zh-CN/askPlatform/#${fragment}`,
    `/some/mirror/zh-CN/askPlatform/index.html#${fragment}`,
    `/zh/askPlatform/#${fragment.replace(/~/g, '')}`,
    `/zh-CN/askPlatform/#${fragment}https://site.example/zh-CN/askPlatform/#${fragment}`,
  ])('keeps its answers and is put right: %s', async (address) => {
    const page = await newPage({ expectsErrors: /404/ })
    await page.goto(origin + address)
    await live(page)
    await expectWhole(page, 'askPlatform')
    expect(addressOf(page)).toBe(`/zh-CN/askPlatform/#${fragment}`)
  })

  test('also where it is put into an open page', async () => {
    const page = await newPage()
    await page.goto('/zh-CN/stage/')
    await live(page)
    await page.evaluate((hash) => location.assign(hash), `#${fragment.replace(/~/g, '%7E')},`)
    await expect.poll(() => addressOf(page)).toBe(`/zh-CN/stage/#${fragment}`)
    await expect.poll(() => page.locator('[data-answer="refused"][aria-current]').count()).toBe(1)
  })

  test.each(['v1~start.bought~issue.fake~stage.refu', 'v1~start.bought~issue.fake'])('what was cut is called cut: %s', async (cut) => {
    const page = await newPage()
    await page.goto(`/zh-CN/askPlatform/#${cut}`)
    await live(page)
    await expect.poll(() => page.locator('#notice').innerText()).toContain('截断')
  })
})

/**
 * A host that shows the door for everything that it does not have, and keeps the site below a folder. It goes last: a
 * page loads what it may need later for as long as it is open.
 */
async function host(folder: string): Promise<string> {
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?')
    const type = { '.js': 'text/javascript', '.svg': 'image/svg+xml', '.png': 'image/png', '.webmanifest': 'application/json' }[extname(path)]
    const read = (name: string) => readFileSync(join('dist', name))
    const inside = path.startsWith(folder) ? path.slice(folder.length) : path.slice(1)
    let body: Buffer
    try {
      body = read(type ? inside : `${inside.toLowerCase().replace('zh-cn', 'zh-CN')}index.html`)
    } catch {
      body = read('index.html')
    }
    response.setHeader('Content-Type', type ?? 'text/html').end(body)
  })
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${port}`
}

describe('a host of another kind', () => {
  test('an unknown path that is answered with the door sends nobody in a circle', async () => {
    const at = await host('/')
    const page = await newPage({ at })
    let loads = 0
    page.on('load', () => (loads += 1))
    await page.goto('/zh-CN/nosuch/')
    await live(page)
    expect(loads).toBeLessThan(3)
    expect(await page.locator('h1').innerText()).toBe(ui.missing.title)
    await page.goto(`/zh-CN/stage#${fragment}`)
    await live(page)
    await expectWhole(page, 'stage')
  })

  test('an archive’s folder and folded letters show the page itself, and taps stay there', async () => {
    const at = await host('/web/2026/https://x/')
    const page = await newPage({ at })
    await page.goto('/web/2026/https://x/zh-CN/urgent/')
    await live(page)
    expect(await stepOn(page)).toBe('urgent')
    await tap(page, 'hurt')
    expect(addressOf(page)).toMatch(/someoneHurt\/#v1~urgent\.hurt$/)
    await page.goto('/web/2026/https://x/EN/urgent/')
    await live(page)
    await expect.poll(() => stepOn(page)).toBe('urgent')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })
})

describe('one dispute’s answers', () => {
  const walk = async (page: Page, answers: readonly string[]) => {
    for (const answer of answers) await tap(page, answer)
  }

  test('never leak into the next one', async () => {
    const page = await newPage()
    await page.goto('/zh-CN/')
    await live(page)
    await walk(page, ['bought', 'fake', 'noReply', 'over24h'])
    await page.locator('header a').filter({ hasText: ui.site.name }).click()
    await expect.poll(() => stepOn(page)).toBe('start')
    expect(await page.locator('main a[aria-current]').count()).toBe(0)
    await walk(page, ['bought', 'quality'])
    expect(addressOf(page)).toBe('/zh-CN/goods/#v1~start.bought~issue.quality')
    expect(await page.locator('main a[aria-current]').count()).toBe(0)
  })

  test('nor where the first answer is given before the application is there, or after a reload', async () => {
    const page = await newPage()
    await page.goto('/zh-CN/')
    await live(page)
    await walk(page, ['bought', 'fake', 'refused'])
    await page.goto('/zh-CN/')
    await tap(page, 'bought')
    await live(page)
    await page.reload()
    await live(page)
    expect(await page.locator('main a[aria-current]').count()).toBe(0)
    expect(await stepOn(page)).toBe('issue')
  })

  test('nor a tick, where all of them are given before the application is there', async () => {
    const page = await newPage({ expectsErrors: /net::ERR/ })
    await page.goto('/zh-CN/')
    await live(page)
    await walk(page, ['bought', 'fake', 'refused'])
    const box = page.locator('main li[data-task] input').first()
    await box.check()
    const isIn = { yet: false }
    await page.route('**/assets/*.js', (route) => (isIn.yet ? route.continue() : route.abort()))
    await page.goto('/zh-CN/')
    await walk(page, ['bought', 'fake'])
    isIn.yet = true
    await walk(page, ['refused'])
    await live(page)
    expect(addressOf(page)).toBe(`/zh-CN/askPlatform/#${fragment}`)
    expect(await box.isChecked()).toBe(false)
  })

  test('but the last walk is one link away, after browser Back too', async () => {
    const page = await newPage()
    await page.goto('/zh-CN/')
    await live(page)
    await walk(page, ['bought', 'fake', 'refused'])
    for (const step of ['stage', 'issue', 'start']) {
      await page.goBack()
      await expect.poll(() => stepOn(page)).toBe(step)
    }
    await page.getByRole('link', { name: ui.walk.goOn }).press('Enter')
    await expect.poll(() => addressOf(page)).toBe(`/zh-CN/askPlatform/#${fragment}`)
  })
})
