// npm run screenshots: every kind of screen in every language, look and width, into screenshots/ (which git ignores).
// `npm run screenshots -- zh-CN elder action` takes only those whose name holds all these words.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { ensureBrowser } from './browser.mjs'
import { serve } from './serve.mjs'
import { expectBuiltSite } from './usage.mjs'

const into = 'screenshots'

const TO_REFUSAL = '#v1~start.bought~issue.fake~stage.refused'

/** @typedef {import('playwright-core').Page} Page */
/** @type {readonly { kind: string, path: string, act?: (page: Page) => Promise<unknown> }[]} */
const screens = [
  { kind: 'home', path: '' },
  { kind: 'question', path: 'stage/#v1~start.bought~issue.fake' },
  { kind: 'action', path: `askPlatform/${TO_REFUSAL}` },
  { kind: 'actionBare', path: 'askPlatform/' },
  { kind: 'urgent', path: 'lockedOut/#v1~start.urgent~urgent.lockedOut' },
  { kind: 'urgentQuestion', path: 'urgent/#v1~start.urgent' },
  { kind: 'waiting', path: 'remindAndWait/#v1~start.bought~issue.fake~stage.noReply~silence.within24h' },
  { kind: 'ending', path: 'settled/' },
  { kind: 'lost', path: 'stage/#v9~start.bought' },
  { kind: 'missing', path: 'nothing-here/' },
  { kind: 'numbers', path: 'numbers/' },
  { kind: 'check', path: 'check/' },
  { kind: 'sources', path: 'sources/' },
  { kind: 'about', path: 'about/' },
  { kind: 'map', path: 'map/' },
  { kind: 'cases', path: 'cases/' },
  {
    kind: 'share',
    path: `askPlatform/${TO_REFUSAL}`,
    act: async (page) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      await page.locator('main button[aria-haspopup="dialog"]').first().click()
      await page.locator('dialog img').waitFor()
    },
  },
  {
    kind: 'picture',
    path: `askPlatform/${TO_REFUSAL}`,
    act: async (page) => {
      await page.locator('main button[data-long-picture]').click()
      await page.locator('img[data-long-picture]').waitFor()
    },
  },
]

const locales = ['zh-CN', 'en']
const widths = [320, 390, 1280]
/** @type {readonly { look: string, colorScheme: 'light' | 'dark', view?: string }[]} */
const looks = [
  { look: 'light', colorScheme: 'light' },
  { look: 'dark', colorScheme: 'dark' },
  { look: 'elder', colorScheme: 'light', view: 'elder' },
]

const wanted = process.argv.slice(2)

const shots = locales.flatMap((locale) =>
  looks.flatMap((look) =>
    widths.flatMap((width) =>
      screens.map((screen) => ({ ...screen, ...look, locale, width, words: [screen.kind, locale, look.look, String(width)] })),
    ),
  ),
)

/** @param {import('playwright-core').Browser} browser @param {string} origin @param {(typeof shots)[number]} shot */
async function take(browser, origin, { kind, path, act, look, colorScheme, view, locale, width }) {
  const profile = await browser.newContext({ locale, colorScheme, viewport: { width, height: 844 }, timezoneId: 'Asia/Shanghai' })
  const page = await profile.newPage()
  if (view) await page.addInitScript(`localStorage.setItem('xiayibu.view', '${view}')`)
  await page.goto(`${origin}/${locale}/${path}`)
  await page.waitForSelector('html[data-live]', { state: 'attached' })
  await page.waitForLoadState('networkidle')
  await act?.(page)
  await page.screenshot({ path: join(into, `${kind}-${locale}-${look}-${width}.png`), fullPage: !act })
  await profile.close()
}

expectBuiltSite()
mkdirSync(into, { recursive: true })
const site = await serve({ port: 0 })
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: ['--no-sandbox'] })
const chosen = shots.filter(({ words }) => wanted.every((word) => words.includes(word)))
const queue = [...chosen]
const worker = async () => {
  for (let shot = queue.shift(); shot; shot = queue.shift()) await take(browser, site.origin, shot)
}
await Promise.all([worker(), worker(), worker()])
await browser.close()
await site.close()
console.log(`${chosen.length} screenshots in ${into}/`)
