import type { Locale } from '../../address'
import type { Ear } from '../../../machines/ownWords/listen'
import { lazyPart, type LazyPart } from '../../state/lazyPart'
import type { Roads } from './Roads'

type Listening = { readonly Roads: typeof Roads; readonly ear: Ear }

/**
 * What listens in each language: it comes when the field is touched, and not before. What was learnt comes in a file of
 * its own: figures and code packed together are a kilobyte more.
 */
export const ears: Readonly<Record<Locale, LazyPart<Listening>>> = {
  'zh-CN': lazyPart(async () => {
    const [{ Roads }, { earOf }, { tongue }, { packed }] = await Promise.all([
      import('./Roads'),
      import('./earOf'),
      import('../../../machines/ownWords/tongues/zh-CN'),
      import('./learnt/zh-CN'),
    ])
    return { Roads, ear: earOf(tongue, packed) }
  }),
  en: lazyPart(async () => {
    const [{ Roads }, { earOf }, { tongue }, { packed }] = await Promise.all([
      import('./Roads'),
      import('./earOf'),
      import('../../../machines/ownWords/tongues/en'),
      import('./learnt/en'),
    ])
    return { Roads, ear: earOf(tongue, packed) }
  }),
}
