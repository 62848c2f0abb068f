import type { Locale } from '../../address'
import type { Ear } from '../../../machines/ownWords/listen'
import { lazyPart, type LazyPart } from '../../state/lazyPart'
import type { Roads } from './Roads'

type Listening = { readonly Roads: typeof Roads; readonly ear: Ear }

/** What listens in each language: it comes when the field is touched, and not before. */
export const ears: Readonly<Record<Locale, LazyPart<Listening>>> = {
  'zh-CN': lazyPart(async () => {
    const [{ Roads }, { ear }] = await Promise.all([import('./Roads'), import('./ear/zh-CN')])
    return { Roads, ear }
  }),
  en: lazyPart(async () => {
    const [{ Roads }, { ear }] = await Promise.all([import('./Roads'), import('./ear/en')])
    return { Roads, ear }
  }),
}
