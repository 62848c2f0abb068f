import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, expect, inject } from 'vitest'
import { keepWarm, type Warm } from './warm'

/** Where the built site answers. */
export const origin: string = inject('origin')

export const phone = { width: 390, height: 844 }
export const desktop = { width: 1280, height: 800 }

/** A day on which no advice has outlived its review, whenever the tests run. */
export const beforeAnyReview = '2026-11-26T12:00:00+08:00'

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

function browser(): Promise<Browser> {
  if (!globalThis.browserOfWorker) throw new Error('This worker has no browser')
  return globalThis.browserOfWorker(inject('browser'))
}

/** A page in use: what it complained of, which complaints a test brings about on purpose, and how it may serve again. */
type Opened = { readonly complaints: string[]; expected: readonly RegExp[]; again?: Warm & { readonly kind: string } }

const open = new Map<Page, Opened>()

/** Swept pages, ready for the next test, by what their profile is like. */
const ready = new Map<string, [Page, Opened][]>()

/** Pages that outlive a test, and how much they had complained of by its end. */
const lasting = new Map<Page, number>()

/** Those of them that outlive their file as well. */
const forGood = new Set<Page>()

/** Where a swept page rests, no icon is named. */
const ofRest = /\/favicon\.ico\)$/

/** Writes down what a page says that it should not, from its console to requests that leave the site. */
function watch(page: Page, at: string, opened: Opened): void {
  const complain = (what: string) => {
    if (!opened.expected.some((pattern) => pattern.test(what))) opened.complaints.push(what)
  }
  page.on('console', (message) => {
    if (message.type() === 'error') complain(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => complain(`error: ${error.message}`))
  page.context().on('request', (request) => {
    const url = new URL(request.url())
    if (/^(?:https?|wss?):$/.test(url.protocol) && url.origin !== at) complain(`left the site: ${request.url()}`)
  })
}

/** Opens a browser profile with one page. */
async function openProfile({ locale = 'zh-CN', size = phone, javaScript = true, colorScheme = 'light', at = origin, context }: PageOptions): Promise<Page> {
  const profile = await (await browser()).newContext({
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
  return profile.newPage()
}

/**
 * A page in a browser profile that holds nothing. After each test it must have had nothing to complain of; then it is
 * closed, or swept for the next test where nothing of this one can stay behind.
 */
export async function newPage(options: PageOptions = {}): Promise<Page> {
  const { locale = 'zh-CN', size = phone, javaScript = true, colorScheme = 'light', at = origin, context, expectsErrors } = options
  const kind = at === origin && !context ? `${locale} ${javaScript}` : undefined
  const expected = expectsErrors ? [expectsErrors] : []
  const [page, opened] = ready.get(kind ?? '')?.pop() ?? []
  if (page && opened) {
    opened.expected = [...expected, ofRest]
    await page.setViewportSize(size)
    await page.emulateMedia({ media: null, colorScheme, contrast: null, forcedColors: null, reducedMotion: null })
    open.set(page, opened)
    return page
  }
  const fresh = await openProfile(options)
  const its: Opened = { complaints: [], expected }
  watch(fresh, at, its)
  if (kind) its.again = { kind, ...keepWarm(fresh) }
  open.set(fresh, its)
  return fresh
}

/** Closes a page with its profile, or sweeps it, and gives what it complained of. */
async function close(page: Page, mayServeAgain = true): Promise<readonly string[]> {
  const opened = open.get(page)
  open.delete(page)
  const complaints = opened?.complaints.splice(0) ?? []
  if (opened) opened.expected = [ofRest]
  if (mayServeAgain && opened?.again && (await opened.again.sweep())) {
    opened.complaints.length = 0
    ready.set(opened.again.kind, [...(ready.get(opened.again.kind) ?? []), [page, opened]])
  } else await page.context().close()
  return complaints
}

/** A page that stays open until the file ends. */
export async function lastingPage(options: PageOptions = {}): Promise<Page> {
  const page = await newPage(options)
  lasting.set(page, 0)
  return page
}

/** A page of its own that serves every file that comes to its worker. */
export async function pageForGood(): Promise<Page> {
  const page = await lastingPage({ context: {} })
  forGood.add(page)
  return page
}

/** One page for all tests of a file, for those that begin a walk of their own and leave nothing behind. */
export function onePage(options: PageOptions = {}): () => Page {
  let page: Page | undefined
  beforeAll(async () => {
    page = await lastingPage(options)
  })
  return () => {
    if (!page) throw new Error('There is no page before the first test begins')
    return page
  }
}

/** What a page that stays open complained of since it was asked last. */
function since(page: Page, before: number): readonly string[] {
  const complaints = open.get(page)?.complaints ?? []
  lasting.set(page, complaints.length)
  return complaints.slice(before)
}

/** Closes a page before its test ends; it must have had nothing to complain of. */
export async function closePage(page: Page): Promise<void> {
  expect(await close(page)).toEqual([])
}

/** After each test no page may have had anything to complain of; those that do not stay are put away. */
export async function afterTest(hasPassed: boolean): Promise<void> {
  const left = [...open.keys()].filter((page) => !lasting.has(page))
  const complaints = await Promise.all(left.map((page) => close(page, hasPassed)))
  expect([...complaints, ...[...lasting].map(([page, before]) => since(page, before))].flat()).toEqual([])
}

/** After each file the pages that were its own are put away. */
export async function afterFile(): Promise<void> {
  const left = [...open.keys()].filter((page) => !forGood.has(page))
  for (const page of left) lasting.delete(page)
  await Promise.all(left.map((page) => close(page)))
}

/** Waits until the application has taken over the page. */
export const live = (page: Page): Promise<unknown> => page.waitForSelector('html[data-live]', { state: 'attached' })

/**
 * Waits until the words of every step and of actions have come: until then the browser follows what leads to others, and a
 * page that is loaded announces no arrival.
 */
export async function settled(page: Page): Promise<void> {
  await live(page)
  await page.waitForFunction(() => ['steps', 'advice'].every((part) => performance.getEntriesByType('resource').some(({ name }) => new RegExp(`/words-[\\w-]+-${part}-`).test(name))))
  await page.waitForLoadState('networkidle')
}

/** The step on the screen, once all of it is there: after a tap what lies below the first screen comes in slices. */
export const stepOn = (page: Page): Promise<string | null> => page.locator('main[data-step]:not(:has([aria-busy="true"]))').getAttribute('data-step')

/**
 * Gives an answer and waits until all of the next step is there. Works with and without JavaScript. By key: faster than
 * any hand, a tap in the place of the one before would count as its second half; and not before the heading has the focus,
 * which it would take from an answer that stands in the same element as the one before.
 */
export async function tap(page: Page, answer: string): Promise<void> {
  const before = await stepOn(page)
  await page.locator(`main a[data-answer="${answer}"]`).press('Enter')
  await page.waitForSelector(`main[data-step]:not([data-step="${before}"]):not(:has([aria-busy="true"], a[data-answer]:focus))`)
}
