import type { Tool } from '../../address'
import { useWords } from '../../i18n/i18n'
import css from '../Page.module.css'

/** A page beside the questions. */
export function ToolScreen({ tool }: { readonly tool: Tool }) {
  const { pages } = useWords().ui
  return (
    <div className={css.page}>
      <h1 tabIndex={-1}>{pages[tool]}</h1>
      <p className={css.quiet}>{pages.soon}</p>
    </div>
  )
}
