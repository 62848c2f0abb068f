import type { core as zhCore } from '../../locales/zh-CN/core'
import type { advice as zhAdvice } from '../../locales/zh-CN/advice'
import type { tools as zhTools } from '../../locales/zh-CN/tools'
import { journeyOf, type StepId } from '../../machines/flow'
import type { Locale, Place } from '../address'
import { sketchOf } from '../../machines/core/sketch'
import { isKeptHere } from '../browser/keptHere'
import { journeyWords, type SomeSteps, type Steps } from './journeyWords'

type Base = typeof zhCore

/** The words every screen needs with those of all steps, those that come with the first action, those of tools. Chinese is the type source. */
export type Core = Base & { readonly steps: Steps }
export type Advice = typeof zhAdvice
export type ToolWords = typeof zhTools

/** What the question path knows: the words every screen needs, and those of some steps. */
export type Known = Base & { readonly steps: SomeSteps }

/** The words of an action. */
export type Words = { readonly core: Core; readonly advice: Advice }

/** The words of a page: a question has those of some steps alone, everything else has all, and a tool its own among them. */
export type PageWords = (Words | { readonly core: Known; readonly advice?: undefined }) & { readonly tools?: ToolWords }

const bases: Readonly<Record<Locale, () => Promise<Base>>> = {
  'zh-CN': async () => (await import('../../locales/zh-CN/core')).core,
  en: async () => (await import('../../locales/en/core')).core,
}

const allSteps: Readonly<Record<Locale, () => Promise<Steps>>> = {
  'zh-CN': async () => (await import('../../locales/zh-CN/steps')).steps,
  en: async () => (await import('../../locales/en/steps')).steps,
}

const advices: Readonly<Record<Locale, () => Promise<Advice>>> = {
  'zh-CN': async () => (await import('../../locales/zh-CN/advice')).advice,
  en: async () => (await import('../../locales/en/advice')).advice,
}

const toolWords: Readonly<Record<Locale, () => Promise<ToolWords>>> = {
  'zh-CN': async () => (await import('../../locales/zh-CN/tools')).tools,
  en: async () => (await import('../../locales/en/tools')).tools,
}

/** The words of all steps in a language. */
export const loadSteps = (locale: Locale): Promise<Steps> => allSteps[locale]()

/** The words of actions in a language. */
export const loadAdvice = (locale: Locale): Promise<Advice> => advices[locale]()

/** The words of the pages beside the questions in a language. */
export const loadTools = (locale: Locale): Promise<ToolWords> => toolWords[locale]()

/** Does a page hold more than a question? */
export const needsAdvice = (place: Place): boolean =>
  place.page === 'step' ? sketchOf(place.step).kind !== 'question' : place.page !== 'missing'

const needsTools = (place: Place): boolean => place.page !== 'step' && place.page !== 'missing'

/** The words of the journeys these steps belong to; of all, where they lie on the device and those of one do not. */
async function loadStepsOf(locale: Locale, steps: readonly StepId[]): Promise<readonly Partial<Steps>[]> {
  const journeys = [...new Set(steps.map(journeyOf))].flatMap((journey) => (journey === 'start' ? [] : [journey]))
  if (journeys.length && isKeptHere()) return [await loadSteps(locale)]
  const files = await Promise.all(journeys.map((journey) => journeyWords[locale][journey]()))
  return files.flatMap((words) => Object.values<Partial<Steps>>(words))
}

/**
 * All the words a page needs at once.
 *
 * @param named the steps it names beside its own: those of the answers it was opened with
 */
export async function loadWords(locale: Locale, place: Place, named: readonly StepId[] = []): Promise<PageWords> {
  if (!needsAdvice(place)) {
    const steps = place.page === 'step' ? [place.step, ...named] : named
    const [base, some] = await Promise.all([bases[locale](), loadStepsOf(locale, steps)])
    return { core: { ...base, steps: some.reduce<SomeSteps>((all, more) => ({ ...all, ...more }), base.steps) } }
  }
  const [base, steps, advice, ofTools] = await Promise.all([
    bases[locale](),
    loadSteps(locale),
    loadAdvice(locale),
    needsTools(place) ? loadTools(locale) : undefined,
  ])
  return { core: { ...base, steps }, advice, ...(ofTools && { tools: ofTools }) }
}
