import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { sketchOf } from '../../machines/core/sketch'
import { formatPairs } from '../../machines/core/trail'
import { journeyNames, journeyOf, stepIds, type Pair, type StepId } from '../../machines/flow'
import { hrefTo, locales, type Locale } from '../../src/address'
import { answerText } from '../../src/i18n/say'
import { shortestWalks } from '../support/edges'
import { words } from '../support/words'
import { kept, withCases } from './case/record'
import { closePage, live, newPage, stepOn, tap } from './site'

const zh = words['zh-CN'].core

const walks = shortestWalks()

/** The question of each journey that takes the most answers to get to; `endings` asks none. */
const asked = journeyNames.flatMap((journey) => {
  const questions = stepIds.filter((step) => journeyOf(step) === journey && sketchOf(step).kind === 'question')
  const far = questions.toSorted((one, other) => (walks.get(other)?.length ?? 0) - (walks.get(one)?.length ?? 0))[0]
  return far ? [[journey, far] as const] : []
})

/** The files of words that come with steps, by the names of what they hold. */
const filesOf = (page: Page, locale: Locale): Promise<readonly string[]> =>
  page.evaluate(
    (named) => performance.getEntriesByType('resource').flatMap(({ name }) => new RegExp(named).exec(name)?.[1] ?? []).sort(),
    `/words-${locale}-(journey-\\w+|steps)-`,
  )

const journeysOf = (steps: readonly StepId[]): readonly string[] =>
  [...new Set(steps.map(journeyOf))].filter((journey) => journey !== 'start').map((journey) => `journey-${journey}`).sort()

/** Opens a page that never grows quiet, so that what it shows is what it came with. */
async function unquiet(): Promise<Page> {
  const page = await newPage()
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
  return page
}

/** Keeps the words of all steps from coming until they are let through. */
async function holdBack(page: Page): Promise<() => void> {
  let release = (): void => undefined
  const held = new Promise<void>((let_) => {
    release = let_
  })
  await page.route(/words-zh-CN-steps-/, async (route) => {
    await held
    await route.continue()
  })
  return release
}

/** The first page of an application is still the one that was opened: nothing was loaded anew. */
const opened = (page: Page): Promise<number> => page.evaluate(() => performance.timeOrigin)

/** What is read of a question: its heading, the sentence below and its answers. */
const asking = (page: Page): Promise<string[]> => page.locator('main h1, main h1 ~ p, main a[data-answer]').allInnerTexts()

const across: readonly Pair[] = [
  { step: 'start', answer: 'approached' },
  { step: 'scam', answer: 'parcel' },
  { step: 'strangeParcel', answer: 'wantMoneyBack' },
]

describe.each(locales)('a question in %s', (locale) => {
  describe.each(asked)('of %s, %s', (_, step) => {
    test('is taken over as it was written, with the words of its own journey', async () => {
      const written = await newPage({ javaScript: false })
      const href = hrefTo(locale, { page: 'step', step })
      await written.goto(href)
      const before = await asking(written)
      await closePage(written)
      const page = await unquiet()
      await page.goto(href)
      await live(page)
      expect(await asking(page)).toEqual(before)
      expect(await filesOf(page, locale)).toEqual(journeysOf([step]))
    })

    test('names each answer before it, with the words of the journeys they pass', async () => {
      const pairs = walks.get(step) ?? []
      const page = await unquiet()
      await page.goto(hrefTo(locale, { page: 'step', step }, formatPairs(pairs)))
      await live(page)
      expect(await stepOn(page)).toBe(step)
      const given = await page.locator('main').innerText()
      for (const pair of pairs) expect(given).toContain(answerText(words[locale].core, pair).slice(0, 8))
      expect(await filesOf(page, locale)).toEqual(journeysOf([...pairs.map((pair) => pair.step), step]))
    })
  })
})

describe('a walk from one journey into another', () => {
  test('goes on in the open page once it is quiet', async () => {
    const page = await newPage()
    await page.goto('/zh-CN/')
    await live(page)
    await expect.poll(() => filesOf(page, 'zh-CN')).toEqual(['steps'])
    await page.waitForLoadState('networkidle')
    const before = await opened(page)
    for (const { answer } of across) await tap(page, answer)
    expect([await stepOn(page), await opened(page)]).toEqual(['stage', before])
    await tap(page, 'refused')
    expect(new URL(page.url()).hash).toBe('#v1~start.approached~scam.parcel~strangeParcel.wantMoneyBack~stage.refused')
  })

  test('before that follows plain links, and loses no answer', async () => {
    const page = await unquiet()
    await page.goto('/zh-CN/')
    await live(page)
    const before = await opened(page)
    await tap(page, 'approached')
    expect(await opened(page)).not.toBe(before)
    await live(page)
    await tap(page, 'parcel')
    await tap(page, 'wantMoneyBack')
    await live(page)
    expect([await stepOn(page), new URL(page.url()).hash]).toEqual(['stage', `#${formatPairs(across)}`])
    // Within the journey nothing needs to be fetched.
    const there = await opened(page)
    await tap(page, 'noReply')
    expect([await stepOn(page), await opened(page)]).toEqual(['silence', there])
  })

  test('where the words of all can never be had, too', async () => {
    const page = await newPage({ expectsErrors: /net::ERR_FAILED/ })
    await page.route(/words-zh-CN-steps-/, (route) => route.abort())
    await page.goto('/zh-CN/')
    for (const answer of ['bought', 'fake']) {
      await live(page)
      await tap(page, answer)
    }
    expect(await stepOn(page)).toBe('stage')
  })

  test('Back in a tab that was reloaded says what is on its way, and then shows it', async () => {
    const page = await newPage()
    await page.goto(`/zh-CN/stage/#${formatPairs(across)}`)
    await live(page)
    await page.waitForLoadState('networkidle')
    await page.locator('header a[href*="/urgent/"]').first().press('Enter')
    await page.waitForSelector('main[data-step="urgent"]')
    const release = await holdBack(page)
    await page.reload()
    await live(page)
    await page.goBack()
    await page.getByRole('heading', { name: zh.ui.arriving }).waitFor()
    release()
    await page.locator('[data-answer="refused"]').waitFor()
    expect(await page.title()).toContain(zh.steps.stage.title)
    expect(await page.locator('[data-change="strangeParcel"]').count()).toBe(1)
  })
})

test('an open case is named on the first page however busy it is, in whatever journey it stands', async () => {
  const page = await unquiet()
  await withCases(page, kept({ trail: formatPairs(across) }))
  await page.goto('/zh-CN/')
  await live(page)
  await page.getByRole('heading', { name: zh.ui.case.resting.replace('{{step}}', zh.steps.stage.short) }).waitFor()
  await page.getByText(zh.ui.case.then).click()
  expect(await page.getByText(zh.steps.stage.answers.refused).count()).toBe(1)
})
