import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { hotlines } from '../../machines/facts/hotlines'
import { publicServices } from '../../machines/facts/publicServices'
import type { PairName, StepId } from '../../machines/flow'
import { hrefTo, type Locale } from '../../src/address'
import type { Look } from '../../src/components/elderView'
import { wordsOf } from '../support/walk'
import { words } from '../support/words'
import { live, tap } from './site'

/** Opens the first page and gives these answers by tapping. */
export async function walk(page: Page, names: readonly PairName[], locale = 'zh-CN'): Promise<void> {
  await page.goto(`/${locale}/`)
  await live(page)
  for (const name of names) await tap(page, wordsOf(name).answer)
}

/** Goes on within the open page, as a tap on an answer would, and waits until all of the step is there. */
export async function goTo(page: Page, locale: Locale, step: StepId, fragment = ''): Promise<void> {
  await page.evaluate(
    (href) => {
      history.pushState(null, '', href)
      dispatchEvent(new PopStateEvent('popstate'))
    },
    hrefTo(locale, { page: 'step', step }, fragment),
  )
  await page.waitForSelector(`main[data-step="${step}"]:not(:has([aria-busy="true"])) h1`)
}

/** Has the page open in a look, by its own buttons. */
export async function choose(page: Page, locale: Locale, look: Look): Promise<void> {
  const { header } = words[locale].core.ui
  const size = header.sizes[look === 'elder30' ? 1 : 0] ?? ''
  const isElder = async () => (await page.locator('html[data-view="elder"]').count()) > 0
  if ((await isElder()) === (look === 'plain')) {
    await page.getByRole('button', { name: look === 'plain' ? header.plain : header.elder, exact: true }).press('Enter')
  }
  if (look !== 'plain') await page.getByRole('group', { name: header.size }).getByRole('button', { name: size, exact: true }).press('Enter')
  expect(await page.locator('html').getAttribute('data-size')).toBe(look === 'elder30' ? '30' : null)
  expect(await isElder()).toBe(look !== 'plain')
}

/** The lines of the checklist, in the order they stand. */
export const tasksOn = (page: Page): Promise<(string | undefined)[]> =>
  page.locator('main li[data-task]').evaluateAll((lines) => lines.map((line) => line instanceof HTMLElement ? line.dataset['task'] : undefined))

/** What the screen tells a person to do: its heading and its lines. */
export const toldOn = (page: Page): Promise<string[]> => page.locator('main h1, main li[data-task]').allInnerTexts()

/** Everything to be seen, without the spaces and dashes a number may be broken up by. */
export const digitsOn = async (page: Page): Promise<string> =>
  (await page.locator('body').innerText()).replace(/[\s\-–—()（）]/g, '')

/** Numbers one tap dials. */
export const dialledOn = (page: Page): Promise<string[]> =>
  page.locator('a[href^="tel:"]').filter({ visible: true }).evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(4) ?? ''))

export const publicNumbers: readonly string[] = Object.values(publicServices).map(({ number }) => number)

/** Numbers that are not the state's: somebody says they are Pinduoduo's, or they are another company's. */
export const otherNumbers: readonly string[] = Object.values(hotlines).map(({ digits }) => digits)
