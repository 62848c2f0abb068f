import { useLayoutEffect, useRef, type ReactNode } from 'react'
import type { Destination } from '../../../machines/core/answering'
import { useWords } from '../../i18n/i18n'
import { StepLink } from '../../walk/StepLink'
import { useText } from '../Text/Text'
import { Section } from '../Section/Section'
import css from './Answers.module.css'

export type GivenAnswer = { readonly id: string; readonly question: string; readonly answer: string; readonly change: Destination }

/** Where there is a column for them beside the page, they stand open. */
function Folded({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const details = useRef<HTMLDetailsElement>(null)
  useLayoutEffect(() => {
    if (details.current && matchMedia('(min-width: 62.5em)').matches) details.current.open = true
  }, [])
  return (
    <details ref={details} className={css.answers} data-screen>
      <summary>{title}</summary>
      {children}
    </details>
  )
}

type Props = {
  readonly given: readonly GivenAnswer[]
  /** The page is long without them. */
  readonly folded: boolean
}

/** The answers given so far, each with the way back to its question. */
export function Answers({ given, folded }: Props) {
  const { walk } = useWords().ui
  const marked = useText()
  if (!given.length) return null
  const list = (
    <ol className={css.list}>
      {given.map(({ id, question, answer, change }) => (
        <li key={id} className={css.row}>
          <span className={css.pair}>
            <span className={css.question}>{marked(question)}</span>
            <span>{marked(answer)}</span>
          </span>
          <StepLink to={change} className={css.change} data-change={id} aria-label={`${walk.change}${walk.gap}${question}`}>
            {walk.change}
          </StepLink>
        </li>
      ))}
    </ol>
  )
  return folded ? (
    <Folded title={walk.given}>{list}</Folded>
  ) : (
    <Section id="given" title={walk.given} className={css.answers} onScreen>
      {list}
    </Section>
  )
}
