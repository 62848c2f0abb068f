import type { illustrations as zhIllustrations } from '../../locales/zh-CN/illustrations'
import type { Locale } from '../address'

/** The words of drawn pictures: loaded with the first one that is opened. */
export type IllustrationWords = typeof zhIllustrations

export const loadIllustrationWords: Readonly<Record<Locale, () => Promise<IllustrationWords>>> = {
  'zh-CN': async () => (await import('../../locales/zh-CN/illustrations')).illustrations,
  en: async () => (await import('../../locales/en/illustrations')).illustrations,
}
