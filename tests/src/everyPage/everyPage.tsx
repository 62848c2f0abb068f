import { readdirSync } from 'node:fs'
import { act, cleanup, render } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ChecklistLine } from '../../../machines/core/checklist'
import { fragmentOf } from '../../../machines/core/answering'
import { isStepId, journeyNames, journeyOf, stepIds } from '../../../machines/flow'
import { formatPairs, parseTrail, toPair } from '../../../machines/core/trail'
import { view } from '../../../machines/core/view'
import { allPlaces, hrefTo, locales, type Locale, type Place } from '../../../src/address'
import { App } from '../../../src/App'
import { answerText } from '../../../src/i18n/say'
import { loadWords } from '../../../src/i18n/words'
import { loadScreens } from '../../../src/screens/lazyScreens'
import { variants, type Variant } from '../../support/variants'
import { returnTo, standWhole } from '../../support/whole'
import { words } from '../../support/words'

const rough = /undefined|null|NaN|\[object|\{\{|\}\}/

/** Opens a page in a language. */
async function open(locale: Locale, place: Place): Promise<() => HTMLElement> {
  cleanup()
  history.replaceState(null, '', hrefTo(locale, place))
  const [spoken] = await Promise.all([loadWords(locale, place), loadScreens(place)])
  const { container } = render(<App locale={locale} place={place} words={spoken} />)
  return () => {
    const [main] = container.getElementsByTagName('main')
    if (!main) throw new Error(`${location.href} has no main`)
    return main
  }
}

// A selector costs more than all the rest of a form; hundreds of forms ask.
const all = (main: HTMLElement, tag: 'a' | 'li', mark: string) => [...main.getElementsByTagName(tag)].filter((element) => mark in element.dataset)

/** The headings a task stands under, on a page with these lines. */
const headingsOf = (shown: readonly HTMLElement[], task: string) =>
  shown.filter(({ dataset }) => dataset['task'] === task).map((line) => line.closest('section')?.firstElementChild?.textContent ?? '')

/** Lines that hang on an answer, without that answer above them. */
function misplaced(shown: readonly HTMLElement[], locale: Locale, lines: readonly ChecklistLine[]): readonly string[] {
  return lines.flatMap(({ task, when }) => {
    const [step = '', answer = ''] = when?.split('.') ?? []
    const pair = isStepId(step) && toPair(step, answer)
    if (!pair) return []
    const said = answerText(words[locale].core, pair)
    return headingsOf(shown, task).some((heading) => heading.includes(said)) ? [] : [`${task}: ${said}`]
  })
}

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

/** Renders all there is in a language. A file for each: half of all the time of these tests, on two processors. */
export function everyPage(locale: Locale): void {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {})

  standWhole()
  beforeEach(() => complaints.mockClear())
  afterEach(() => expect(complaints.mock.calls.map(([first]) => String(first))).toEqual([]))

  describe(`every form of every step, in ${locale}`, () => {
    describe.each(journeyNames)('%s', (journey) => {
      test.each(stepIds.filter((step) => journeyOf(step) === journey))('%s', async (step) => {
        const shown = await open(locale, { page: 'step', step })
        const forms = variants.filter((form) => form.step === step)
        expect(forms.length).toBeGreaterThan(0)
        for (const form of forms) {
          act(() => returnTo(hrefTo(locale, { page: 'step', step }, formatPairs(form.trail.pairs))))
          const main = shown()
          const { answers, lines } = wanted(locale, form)
          expect(main.dataset['step'], form.name).toBe(step)
          expect(main.getElementsByTagName('h1')[0]?.textContent ?? '', form.name).not.toBe('')
          expect(all(main, 'a', 'answer').map((link) => link.getAttribute('href') ?? '').sort(), form.name).toEqual(answers)
          const tasks = all(main, 'li', 'task')
          expect(new Set(tasks.map(({ dataset }) => dataset['task'])), form.name).toEqual(new Set(lines.map(({ task }) => task)))
          expect(misplaced(tasks, locale, lines), form.name).toEqual([])
          expect(main.textContent, form.name).not.toMatch(rough)
        }
      })
    })
  })

  describe(`every page beside the steps, in ${locale}`, () => {
    test('and so in every language: each has its file here', () => {
      const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.tsx'))
      expect(files.sort()).toEqual(locales.map((each) => `${each}.test.tsx`).sort())
    })

    test('is a link away from wherever one is', async () => {
      const beside = allPlaces.filter(({ page }) => page !== 'step').map((place) => hrefTo(locale, place))
      expect(beside.length).toBeGreaterThan(0)
      for (const place of [{ page: 'step', step: 'askPlatform' }, { page: 'cases' }] as const) {
        const main = (await open(locale, place))()
        const links = [...(main.parentElement?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))
        expect(beside.filter((href) => !links.includes(href)), place.page).toEqual([])
      }
    })

    test.each(allPlaces.filter(({ page }) => page !== 'step').map((place) => [place.page, place] as const))('%s', async (_, place) => {
      const main = (await open(locale, place))()
      expect(main.querySelector('h1')?.textContent ?? '').not.toBe('')
      expect(main.textContent).not.toMatch(rough)
    })
  })
}
