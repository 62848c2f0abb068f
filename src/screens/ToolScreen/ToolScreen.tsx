import { createElement } from 'react'
import type { Tool } from '../../address'
import { useWords } from '../../i18n/i18n'
import { toolScreenHere } from '../late'
import css from '../Page.module.css'

/** A page beside the questions. Its screen came with the page itself, since links to it are followed by the browser. */
export function ToolScreen({ tool }: { readonly tool: Tool }) {
  const { pages } = useWords().ui
  const Screen = toolScreenHere(tool)
  if (Screen) return createElement(Screen)
  return (
    <div className={css.page}>
      <h1 tabIndex={-1}>{pages[tool]}</h1>
      <p className={css.quiet}>{pages.soon}</p>
    </div>
  )
}
