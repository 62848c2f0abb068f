import { spawnSync } from 'node:child_process'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { origin, phone } from './site'

const firefox = ['firefox-esr', 'firefox'].map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim()).find(Boolean)

if (!firefox) console.log('Firefox is not installed here: its journeys were not walked. (Debian: apt-get install firefox-esr)')

const stepOn = (page: Page) => page.$eval('main[data-step]', (main) => main.getAttribute('data-step'))

const shows = (page: Page, step: string) => page.waitForSelector(`main[data-step="${step}"]`)

async function open(page: Page, path: string): Promise<void> {
  // A change of the fragment alone would load nothing.
  await page.goto('about:blank')
  await page.goto(origin + path)
  await page.waitForSelector('html[data-live]')
}

async function tap(page: Page, answer: string): Promise<void> {
  const before = await stepOn(page)
  await page.click(`main a[data-answer="${answer}"]`)
  await page.waitForSelector(`main[data-step]:not([data-step="${before}"])`)
}

describe.skipIf(!firefox)('in Firefox', () => {
  let browser: Browser
  let page: Page
  const complaints: string[] = []

  beforeAll(async () => {
    browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox ?? '', headless: true })
    page = await browser.newPage()
    await page.setViewport(phone)
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
  })

  afterAll(() => browser.close())

  test('a walk by tapping ends in the action, and browser Back, forward and reload restore each screen', async () => {
    await open(page, '/zh-CN/')
    for (const answer of ['bought', 'fake', 'noReply', 'over24h']) await tap(page, answer)
    expect(await stepOn(page)).toBe('askPlatform')
    expect(new URL(page.url()).hash).toBe('#v1~start.bought~issue.fake~stage.noReply~silence.over24h')
    await page.goBack()
    await shows(page, 'silence')
    await page.goForward()
    await shows(page, 'askPlatform')
    await page.reload()
    await page.waitForSelector('html[data-live]')
    expect(await stepOn(page)).toBe('askPlatform')
    expect((await page.$$('li[data-task]')).length).toBeGreaterThan(4)
  })

  test('the urgent road is two taps long', async () => {
    await open(page, '/zh-CN/')
    await tap(page, 'urgent')
    await tap(page, 'account')
    expect(await stepOn(page)).toBe('accountTaken')
  })

  test('a shared link shows its step with the answers given', async () => {
    await open(page, '/en/askPlatform/#v1~start.bought~issue.fake~stage.refused')
    await shows(page, 'askPlatform')
    await page.waitForSelector('[data-change="stage"]')
    expect((await page.$$('[data-change]')).length).toBe(3)
  })

  test('the elder view fits its phone', async () => {
    await open(page, '/zh-CN/askPlatform/')
    await page.click('header button:not([aria-pressed])')
    await page.waitForSelector('html[data-view="elder"]')
    const [size, width, room] = await page.$eval('html', (html) => [getComputedStyle(html).fontSize, html.scrollWidth, html.clientWidth])
    expect([size, width]).toEqual(['24px', room])
  })

  test('the list becomes a picture, sharp at twice its size', async () => {
    await open(page, '/zh-CN/askPlatform/#v1~start.bought~issue.fake~stage.refused')
    await page.click('main button[data-long-picture]')
    await page.waitForSelector('img[data-long-picture]')
    const [src, width, height] = await page.$eval('img[data-long-picture]', async (image) => {
      await image.decode()
      return [image.src, image.naturalWidth, image.naturalHeight] as const
    })
    expect(src).toMatch(/^data:image\/png/)
    expect(width).toBe(780)
    expect(height).toBeGreaterThan(2000)
  })

  test('nothing was complained of on the way', () => {
    expect(complaints).toEqual([])
  })
})
