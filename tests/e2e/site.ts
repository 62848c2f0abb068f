import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'

/** Where the built site answers. */
export const origin: string = inject('origin')

export const phone = { width: 390, height: 844 }
export const desktop = { width: 1280, height: 800 }

type PageOptions = {
  /** What the browser asks for, `zh-CN` unless told. */
  readonly locale?: string
  readonly size?: { readonly width: number; readonly height: number }
  readonly javaScript?: boolean
  readonly colorScheme?: 'light' | 'dark'
  /** Anything else Playwright's context takes: permissions, timezoneId, offline, hasTouch… */
  readonly context?: BrowserContextOptions
  /** Where the site under test answers, where that is not the one every test shares. */
  readonly at?: string
  /** Console errors a test brings about on purpose. */
  readonly expectsErrors?: RegExp
}

let browser: Promise<Browser> | undefined
const connect = () => (browser ??= chromium.connect(inject('browser')))

const open = new Map<Page, () => string[]>()

/** Pages that outlive a test, and how much they had complained of by its end. */
const lasting = new Map<Page, number>()

/** What a page said it should not have, from its console to requests that leave the site. */
function watch(page: Page, at: string, expected: RegExp | undefined): () => string[] {
  const complaints: string[] = []
  const complain = (what: string) => {
    if (!expected?.test(what)) complaints.push(what)
  }
  page.on('console', (message) => {
    if (message.type() === 'error') complain(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => complain(`error: ${error.message}`))
  page.context().on('request', (request) => {
    const url = new URL(request.url())
    if (/^(?:https?|wss?):$/.test(url.protocol) && url.origin !== at) complain(`left the site: ${request.url()}`)
  })
  return () => complaints
}

/** A fresh browser profile with one page. After each test it is closed and must have had nothing to complain of. */
export async function newPage(options: PageOptions = {}): Promise<Page> {
  const { locale = 'zh-CN', size = phone, javaScript = true, colorScheme = 'light' } = options
  const { at = origin, context, expectsErrors } = options
  const profile = await (await connect()).newContext({
    baseURL: at,
    locale,
    timezoneId: 'Asia/Shanghai',
    viewport: size,
    javaScriptEnabled: javaScript,
    colorScheme,
    // A worker would answer in place of the site; tests of its own let it in.
    serviceWorkers: 'block',
    ...context,
  })
  const page = await profile.newPage()
  open.set(page, watch(page, at, expectsErrors))
  return page
}

/** Closes a page with its profile and gives what it complained of. */
async function close(page: Page): Promise<readonly string[]> {
  const complaints = open.get(page)?.() ?? []
  open.delete(page)
  await page.context().close()
  return complaints
}

/** One page for all tests of a file, for those that begin a walk of their own and leave nothing behind. */
export function onePage(options: PageOptions = {}): () => Page {
  let page: Page | undefined
  beforeAll(async () => {
    page = await newPage(options)
    lasting.set(page, 0)
  })
  return () => {
    if (!page) throw new Error('There is no page before the first test begins')
    return page
  }
}

/** What a page that stays open complained of since it was asked last. */
function since(page: Page, before: number): readonly string[] {
  const complaints = open.get(page)?.() ?? []
  lasting.set(page, complaints.length)
  return complaints.slice(before)
}

/** Closes a page before its test ends; it must have had nothing to complain of. */
export async function closePage(page: Page): Promise<void> {
  expect(await close(page)).toEqual([])
}

afterEach(async () => {
  const left = [...open.keys()].filter((page) => !lasting.has(page))
  const complaints = await Promise.all(left.map(close))
  expect([...complaints, ...[...lasting].map(([page, before]) => since(page, before))].flat()).toEqual([])
})

afterAll(async () => {
  await (await browser)?.close()
})

/** Waits until the application has taken over the page. */
export const live = (page: Page): Promise<unknown> => page.waitForSelector('html[data-live]', { state: 'attached' })

/** The step on the screen. */
export const stepOn = (page: Page): Promise<string | null> => page.locator('main[data-step]').getAttribute('data-step')

/**
 * Gives an answer and waits until all of the next step is there. Works with and without JavaScript. By key: faster than any hand, a tap
 * in the place of the one before would count as its second half.
 */
export async function tap(page: Page, answer: string): Promise<void> {
  const before = await stepOn(page)
  await page.locator(`main a[data-answer="${answer}"]`).press('Enter')
  await page.waitForSelector(`main[data-step]:not([data-step="${before}"]):not(:has([aria-busy="true"]))`)
}
