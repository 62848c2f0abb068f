// npm run test:old: the built site in Chromium 88, the age of many kernels inside other apps.
import { join } from 'node:path'
import { fetchOldKernel, launchOldKernel } from './oldKernel.mjs'
import { serve } from './serve.mjs'
import { expectBuiltSite } from './usage.mjs'

process.chdir(join(import.meta.dirname, '..'))

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {{ page: Page, open: (path: string) => Promise<void>, tap: (answer: string) => Promise<void> }} Visitor */

/** @param {Page} page @param {string} selector @param {string} what */
async function need(page, selector, what) {
  await page.waitForSelector(selector, { timeout: 60_000 }).catch(() => {
    throw new Error(`${what} (${selector}) is missing on ${page.url()}`)
  })
}

/** @param {Visitor} visitor */
async function toAction({ open, tap, page }) {
  await open('/zh-CN/')
  for (const answer of ['bought', 'fake', 'refused']) await tap(answer)
  await need(page, 'main button[aria-haspopup="dialog"]', 'the end of the action')
}

const tools = ['numbers', 'check', 'map', 'cases', 'sources', 'about']

/** @type {Readonly<Record<string, (visitor: Visitor) => Promise<void>>>} */
const journeys = {
  'from the first page to an action, and back': async (visitor) => {
    await toAction(visitor)
    await visitor.page.goBack()
    await need(visitor.page, 'main[data-step="stage"]', 'the step before')
  },
  'sharing it': async (visitor) => {
    await toAction(visitor)
    await visitor.page.$eval('button[aria-haspopup="dialog"]', (button) => {
      if (button instanceof HTMLElement) button.click()
    })
    await need(visitor.page, 'dialog[open] img, [role="dialog"] img', 'the code of the link')
  },
  'its sheet on paper': async (visitor) => {
    await toAction(visitor)
    // The code is drawn as the sheet is printed, once what draws it has come.
    const isDrawn = () => dispatchEvent(new Event('beforeprint')) && document.querySelector('main svg[width$="mm"]') !== null
    await visitor.page.waitForFunction(isDrawn, { timeout: 60_000 })
  },
  'its list as a picture': async (visitor) => {
    await toAction(visitor)
    await visitor.page.$eval('main button[data-long-picture]', (button) => {
      if (button instanceof HTMLElement) button.click()
    })
    await need(visitor.page, 'img[data-long-picture][src^="data:image/"]', 'the picture')
    const width = await visitor.page.$eval('img[data-long-picture]', (image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0))
    if (width < 780) throw new Error(`The picture is ${width} pixels wide`)
  },
  ...Object.fromEntries(
    tools.map((tool) => [
      `the tool ${tool}`,
      /** @param {Visitor} visitor */
      async ({ open, page }) => {
        await open(`/zh-CN/${tool}/`)
        await need(page, 'main h1', 'the heading')
      },
    ]),
  ),
  'a case noted, and still there': async ({ open, page }) => {
    await open('/zh-CN/remindAndWait/#v1~start.bought~issue.quality~stage.noReply~silence.within24h')
    await page.evaluate(() => {
      const giver = [...document.querySelectorAll('main button')].find(({ textContent }) => /^填(别的)?时间$/.test(textContent ?? ''))
      if (giver instanceof HTMLElement) giver.click()
    })
    await need(page, 'main input[type="datetime-local"]', 'the field for a time')
    await page.$eval('main input[type="datetime-local"]', (field) => {
      const beijingNow = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 16)
      // React hears only of what is set past its own setter.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, beijingNow)
      field.dispatchEvent(new Event('input', { bubbles: true }))
      if (field instanceof HTMLInputElement) field.form?.requestSubmit()
    })
    await page.waitForFunction(() => localStorage.getItem('xiayibu.cases') !== null)
    await open('/zh-CN/cases/')
    await need(page, 'main article', 'the case')
  },
}

/**
 * Each journey has a kernel of its own: in one process, one page that falls takes all along.
 *
 * @param {string} origin
 * @param {(visitor: Visitor) => Promise<void>} walk
 * @returns {Promise<readonly string[]>} what was wrong
 */
async function complaintsOf(origin, walk) {
  /** @type {string[]} */
  const complaints = []
  const browser = await launchOldKernel()
  try {
    const page = await browser.newPage()
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
    })
    /** @param {string} path */
    const open = async (path) => {
      await page.goto(origin + path)
      await need(page, 'html[data-live]', 'the application')
    }
    /** @param {string} answer */
    const tap = async (answer) => {
      const before = await page.$eval('main[data-step]', (main) => main.getAttribute('data-step'))
      await page.$eval(`main a[data-answer="${answer}"]`, (link) => {
        if (link instanceof HTMLElement) link.click()
      })
      await need(page, `main[data-step]:not([data-step="${before}"])`, 'the next step')
      // A tap that comes before all of the look opens the next page by itself.
      await need(page, 'html[data-live]', 'the application')
    }
    await walk({ page, open, tap })
  } catch (error) {
    complaints.push(error instanceof Error ? error.message : String(error))
  } finally {
    await browser.close().catch(() => {})
  }
  return complaints
}

expectBuiltSite()
if (await fetchOldKernel()) {
  const site = await serve({ port: 0 })
  let failed = 0
  for (const [name, walk] of Object.entries(journeys)) {
    const complaints = await complaintsOf(site.origin, walk)
    if (complaints.length) failed += 1
    console.log([`${complaints.length ? '✗' : '✓'} ${name}`, ...complaints].join('\n    '))
  }
  await site.close()
  console.log(`\n${Object.keys(journeys).length - failed} passed, ${failed} failed`)
  process.exitCode = failed ? 1 : 0
} else {
  console.log('Chromium 88 could not be fetched, so the old kernel was not tried.')
}
