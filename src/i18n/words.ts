import type { core as zhCore } from '../../locales/zh-CN/core'
import type { advice as zhAdvice } from '../../locales/zh-CN/advice'
import type { Locale, Place } from '../address'
import { stepOf } from '../../machines/steps/steps'

/** The words every screen needs, and those that come with the first action. Chinese is the type source. */
export type Core = typeof zhCore
export type Advice = typeof zhAdvice
export type Words = { readonly core: Core; readonly advice?: Advice }

const cores: Readonly<Record<Locale, () => Promise<Core>>> = {
  'zh-CN': async () => (await import('../../locales/zh-CN/core')).core,
  en: async () => (await import('../../locales/en/core')).core,
}

const advices: Readonly<Record<Locale, () => Promise<Advice>>> = {
  'zh-CN': async () => (await import('../../locales/zh-CN/advice')).advice,
  en: async () => (await import('../../locales/en/advice')).advice,
}

/** The words of the question path in a language. */
export const loadCore = (locale: Locale): Promise<Core> => cores[locale]()

/** The words of actions in a language. */
export const loadAdvice = (locale: Locale): Promise<Advice> => advices[locale]()

/** Does a page hold more than a question? */
export const needsAdvice = (place: Place): boolean =>
  place.page === 'step' ? stepOf(place.step).kind !== 'question' : place.page !== 'missing'
