import { useLocale } from '../../i18n/i18n'
import { pieces } from './pieces'
import css from './Mixed.module.css'

/** Words that may change language half-way, marked so that they are read aloud right; and words that stay in one piece. */
export function Mixed({ children }: { readonly children: string }) {
  const locale = useLocale()
  const parts = pieces(children, locale)
  if (parts.length === 1) return children
  return parts.map(({ text, kind }, i) =>
    kind === 'plain' ? text : (
      <span key={i} className={css[kind]} lang={locale === 'zh-CN' ? undefined : 'zh-CN'}>
        {text}
      </span>
    ),
  )
}
