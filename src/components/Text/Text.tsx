import type { ReactNode } from 'react'
import type { Locale } from '../../address'
import { useLocale } from '../../i18n/i18n'
import { pieces } from './pieces'
import css from './Text.module.css'

function marked(words: string, locale: Locale, isChanging: boolean): ReactNode {
  const parts = pieces(words, locale)
  if (parts.length === 1) return words
  return parts.map(({ text, kind }, i) => {
    if (kind === 'plain') return isChanging && text ? <span key={i}>{text}</span> : text
    return (
      <span key={i} className={css[kind]} lang={locale === 'zh-CN' || kind === 'figure' ? undefined : 'zh-CN'}>
        {text}
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
  return (text) => marked(text, locale, true)
}

/** Words that may change language half-way, marked so that they are read aloud right; and words that stay in one piece. */
export const Text = ({ children }: { readonly children: string }) => marked(children, useLocale(), false)
