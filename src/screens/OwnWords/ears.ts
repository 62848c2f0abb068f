import type { Locale } from '../../address'
import { lazyPart, type LazyPart } from '../../state/lazyPart'
import type { Roads } from './Roads'
import type { Phrases } from './hearing'

type Ear = { readonly Roads: typeof Roads; readonly phrases: Phrases }

/** What listens in each language: it comes when the field is touched, and not before. */
export const ears: Readonly<Record<Locale, LazyPart<Ear>>> = {
  'zh-CN': lazyPart(async () => {
    const [{ Roads }, { phrases }] = await Promise.all([import('./Roads'), import('../../../locales/zh-CN/phrases')])
    return { Roads, phrases }
  }),
  en: lazyPart(async () => {
    const [{ Roads }, { phrases }] = await Promise.all([import('./Roads'), import('../../../locales/en/phrases')])
    return { Roads, phrases }
  }),
}
