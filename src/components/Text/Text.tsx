import { Fragment, type ReactNode } from 'react'
import type { Locale } from '../../address'
import { useLocale } from '../../i18n/i18n'
import { partsOf } from './parts'
import { phrases, pieces, type Piece } from './pieces'
import css from './Text.module.css'

const broken = (phrase: string): ReactNode =>
  partsOf(phrase).map((part, i) => (
    <Fragment key={i}>
      {i > 0 && <wbr />}
      {part}
    </Fragment>
  ))

function marked(parts: readonly Piece[], locale: Locale, isChanging: boolean): ReactNode {
  const [first] = parts
  if (parts.length === 1 && first?.kind === 'plain') return first.text
  return parts.map(({ text, kind }, i) => {
    if (kind === 'plain') return isChanging && text ? <span key={i}>{text}</span> : text
    return (
      <span key={i} className={css[kind]} lang={locale === 'en' && kind === 'label' ? 'zh-CN' : undefined}>
        {kind === 'phrase' ? broken(text) : text}
      </span>
    )
  })
}

/**
 * What `Text` shows, as the children of an element of its own: there the next question's words take over even where
 * a translator has put others in the place of these.
 */
export function useText(): (text: string) => ReactNode {
  const locale = useLocale()
  return (text) => marked(pieces(text, locale), locale, true)
}

/** The same for what is read at a glance, a heading or an answer: its lines end where its phrases do. */
export function useTitle(): (text: string) => ReactNode {
  const locale = useLocale()
  return (text) => marked(phrases(text, locale), locale, true)
}

/** Words that may change language half-way, marked so that they are read aloud right; and words that stay in one piece. */
export function Text({ children }: { readonly children: string }) {
  const locale = useLocale()
  return marked(pieces(children, locale), locale, false)
}

/** The same for a heading: its lines end where its phrases do. */
export function Title({ children }: { readonly children: string }) {
  const locale = useLocale()
  return marked(phrases(children, locale), locale, false)
}
