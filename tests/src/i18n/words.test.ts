import { afterEach, describe, expect, test, vi } from 'vitest'
import { sketchOf } from '../../../machines/core/sketch'
import { journeyOf, stepIds, type Journey } from '../../../machines/flow'
import { locales } from '../../../src/address'
import { loadWords } from '../../../src/i18n/words'
import { words } from '../../support/words'

const questions = stepIds.filter((step) => sketchOf(step).kind === 'question')

const stepsOf = (...journeys: readonly Journey[]) => stepIds.filter((step) => journeys.includes(journeyOf(step))).toSorted()

const namesIn = (steps: object) => Object.keys(steps).toSorted()

/** A device on which a worker has kept the site. */
const keepSite = () => vi.stubGlobal('navigator', { serviceWorker: { controller: {} } })

afterEach(() => {
  vi.unstubAllGlobals()
})

describe.each(locales)('the words a page comes with, in %s', (locale) => {
  test.each(questions)('the question “%s”: those of its journey and of the first question', async (step) => {
    const { core, advice } = await loadWords(locale, { page: 'step', step })
    expect(namesIn(core.steps)).toEqual(stepsOf('start', journeyOf(step)))
    expect(core.steps[step]).toBe(words[locale].core.steps[step])
    expect(advice).toBeUndefined()
  })

  test('with answers given, those of the journeys they pass', async () => {
    const { core } = await loadWords(locale, { page: 'step', step: 'outside' }, ['start', 'issue', 'stage', 'ruling'])
    expect(namesIn(core.steps)).toEqual(stepsOf('start', 'buyer', 'platform', 'outside'))
  })

  test('a page that is gone: those of the answers it is opened with', async () => {
    const { core } = await loadWords(locale, { page: 'missing' }, ['start', 'scam'])
    expect(namesIn(core.steps)).toEqual(stepsOf('start', 'scam'))
  })

  test.each([{ page: 'step', step: 'askPlatform' }, { page: 'step', step: 'settled' }, { page: 'map' }, { page: 'cases' }] as const)('all, at $page $step', async (place) => {
    const { core, advice } = await loadWords(locale, place)
    expect(namesIn(core.steps)).toEqual(stepIds.toSorted())
    expect(advice).toBeDefined()
  })

  test('all as well where the site lies on the device: those of one journey do not', async () => {
    keepSite()
    const { core } = await loadWords(locale, { page: 'step', step: 'scam' })
    expect(namesIn(core.steps)).toEqual(stepIds.toSorted())
  })

  test('the first question needs none of them even there', async () => {
    keepSite()
    const { core } = await loadWords(locale, { page: 'step', step: 'start' })
    expect(namesIn(core.steps)).toEqual(stepsOf('start'))
  })

  test('room is kept for the longest name there is', () => {
    const { longestName, steps } = words[locale].core
    const names = Object.values(steps).map(({ short }) => short)
    expect(names).toContain(longestName)
    expect(names.filter((name) => name.length > longestName.length)).toEqual([])
  })
})
