import type { core as zhCore } from '../../locales/zh-CN/core'
import type { advice as zhAdvice } from '../../locales/zh-CN/advice'
import type { tools as zhTools } from '../../locales/zh-CN/tools'
import type { Locale, Place } from '../address'
import { sketchOf } from '../../machines/core/sketch'

/** The words every screen needs, those that come with the first action, those of tools. Chinese is the type source. */
export type Core = typeof zhCore
export type Advice = typeof zhAdvice
export type ToolWords = typeof zhTools
export type Words = { readonly core: Core; readonly advice?: Advice }

/** The words of a page, those of tools among them where it is one. */
export type PageWords = Words & { readonly tools?: ToolWords }

const cores: Readonly<Record<Locale, () => Promise<Core>>> = {
  'zh-CN': async () => (await import('../../locales/zh-CN/core')).core,
  en: async () => (await import('../../locales/en/core')).core,
}

const advices: Readonly<Record<Locale, () => Promise<Advice>>> = {
  'zh-CN': async () => (await import('../../locales/zh-CN/advice')).advice,
  en: async () => (await import('../../locales/en/advice')).advice,
}

const toolWords: Readonly<Record<Locale, () => Promise<ToolWords>>> = {
  'zh-CN': async () => (await import('../../locales/zh-CN/tools')).tools,
  en: async () => (await import('../../locales/en/tools')).tools,
}

/** The words of the question path in a language. */
const loadCore = (locale: Locale): Promise<Core> => cores[locale]()

/** The words of actions in a language. */
export const loadAdvice = (locale: Locale): Promise<Advice> => advices[locale]()

/** The words of the pages beside the questions in a language. */
export const loadTools = (locale: Locale): Promise<ToolWords> => toolWords[locale]()

/** Does a page hold more than a question? */
export const needsAdvice = (place: Place): boolean =>
  place.page === 'step' ? sketchOf(place.step).kind !== 'question' : place.page !== 'missing'

const needsTools = (place: Place): boolean => place.page !== 'step' && place.page !== 'missing'

/** All the words a page needs at once. */
export async function loadWords(locale: Locale, place: Place): Promise<PageWords> {
  const [core, advice, ofTools] = await Promise.all([
    loadCore(locale),
    needsAdvice(place) ? loadAdvice(locale) : undefined,
    needsTools(place) ? loadTools(locale) : undefined,
  ])
  return { core, ...(advice && { advice }), ...(ofTools && { tools: ofTools }) }
}
