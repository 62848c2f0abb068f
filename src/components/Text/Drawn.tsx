import { useLocale } from '../../i18n/i18n'
import { pieces } from './pieces'
import css from './Text.module.css'

/** Words as wide and as broken as `Text` sets them, drawn by the stylesheet: they take their room and are no text. */
export function Drawn({ children }: { readonly children: string }) {
  return pieces(children, useLocale()).map(({ text, kind }, i) => (
    <span key={i} className={kind === 'plain' ? css.drawn : `${css.drawn} ${css[kind]}`} data-words={text} />
  ))
}
