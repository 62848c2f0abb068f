import { cleanup, render } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ChecklistLine } from '../../machines/core/checklist'
import { isStepId, journeyNames, journeyOf } from '../../machines/flow'
import { fragmentOf } from '../../machines/core/answering'
import { formatPairs, parseTrail, toPair } from '../../machines/core/trail'
import { view } from '../../machines/core/view'
import { allPlaces, hrefTo, locales, type Locale, type Place } from '../../src/address'
import { App } from '../../src/App'
import { answerText } from '../../src/i18n/say'
import { loadWords } from '../../src/i18n/words'
import { loadScreens } from '../../src/screens/lazyScreens'
import { forget } from '../../src/state/storage'
import { variants, type Variant } from '../support/variants'
import { words } from '../support/words'

const complaints = vi.spyOn(console, 'error').mockImplementation(() => {})

beforeEach(() => complaints.mockClear())
afterEach(() => expect(complaints.mock.calls.map(([first]) => String(first))).toEqual([]))

/** A journey has hundreds of forms. */
const UNHURRIED = 60_000

const rough = /undefined|null|NaN|\[object|\{\{|\}\}/

async function show(locale: Locale, place: Place, fragment = ''): Promise<HTMLElement> {
  cleanup()
  forget('tab')
  history.replaceState(null, '', hrefTo(locale, place, fragment))
  const [spoken] = await Promise.all([loadWords(locale, place), loadScreens(place)])
  const { container } = render(<App locale={locale} place={place} words={spoken} />)
  const main = container.querySelector('main')
  if (!main) throw new Error(`${locale} ${fragment} has no main`)
  return main
}

/** The headings a task stands under. */
const headingsOf = (main: HTMLElement, task: string) =>
  [...main.querySelectorAll(`li[data-task="${task}"]`)].map((line) => line.closest('section')?.querySelector('h2')?.textContent ?? '')

/** Lines that hang on an answer, without that answer above them. */
function misplaced(main: HTMLElement, locale: Locale, lines: readonly ChecklistLine[]): readonly string[] {
  return lines.flatMap(({ task, when }) => {
    const [step = '', answer = ''] = when?.split('.') ?? []
    const pair = isStepId(step) && toPair(step, answer)
    if (!pair) return []
    const said = answerText(words[locale].core, pair)
    return headingsOf(main, task).some((heading) => heading.includes(said)) ? [] : [`${task}: ${said}`]
  })
}

const attributes = (main: HTMLElement, selector: string, name: string) =>
  [...main.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '').sort()

/** What the model gives for a screen, as the page must show it. */
function wanted(locale: Locale, { step, trail }: Variant) {
  const shown = view(parseTrail(formatPairs(trail.pairs), trail.from), step)
  if (shown.kind === 'lost') throw new Error(`${step} is lost`)
  const choices = shown.kind === 'question' ? shown.choices : shown.kind === 'action' ? shown.afterwards.choices : []
  return {
    answers: choices.map(({ to }) => hrefTo(locale, { page: 'step', step: to.step }, fragmentOf(to))).sort(),
    lines: shown.kind === 'question' ? [] : shown.lines,
  }
}

describe.each(locales)('every form of every step, in %s', (locale) => {
  test.each(journeyNames)('%s', async (journey) => {
    const forms = variants.filter(({ step }) => journeyOf(step) === journey)
    expect(forms.length).toBeGreaterThan(0)
    for (const form of forms) {
      const main = await show(locale, { page: 'step', step: form.step }, formatPairs(form.trail.pairs))
      const { answers, lines } = wanted(locale, form)
      expect(main.dataset['step'], form.name).toBe(form.step)
      expect(main.querySelector('h1')?.textContent, form.name).not.toBe('')
      expect(attributes(main, 'a[data-answer]', 'href'), form.name).toEqual(answers)
      expect(new Set(attributes(main, 'li[data-task]', 'data-task')), form.name).toEqual(new Set(lines.map(({ task }) => task)))
      expect(misplaced(main, locale, lines), form.name).toEqual([])
      expect(main.textContent, form.name).not.toMatch(rough)
    }
  }, UNHURRIED)
})

describe.each(locales)('every page beside the steps, in %s', (locale) => {
  test('is a link away from wherever one is', async () => {
    const beside = allPlaces.filter(({ page }) => page !== 'step').map((place) => hrefTo(locale, place))
    expect(beside.length).toBeGreaterThan(0)
    for (const place of [{ page: 'step', step: 'askPlatform' }, { page: 'cases' }] as const) {
      const main = await show(locale, place)
      const links = [...(main.parentElement?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))
      expect(beside.filter((href) => !links.includes(href)), place.page).toEqual([])
    }
  })

  test.each(allPlaces.filter(({ page }) => page !== 'step').map((place) => [place.page, place] as const))('%s', async (_, place) => {
    const main = await show(locale, place)
    expect(main.querySelector('h1')?.textContent).not.toBe('')
    expect(main.textContent).not.toMatch(rough)
  })
})
