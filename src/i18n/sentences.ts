import type { Locale } from '../address'

/** What stands between two sentences: a Chinese full stop brings its own gap. */
export const gapIn = (locale: Locale): string => (locale === 'zh-CN' ? '' : ' ')

/** Sentences one behind the other, those that are none left out. */
export const inARow = (locale: Locale, sentences: readonly (string | false | undefined)[]): string => sentences.filter(Boolean).join(gapIn(locale))
