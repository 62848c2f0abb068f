import type { Destination } from '../../../machines/core/answering'
import { useWords } from '../../i18n/i18n'
import { StepLink } from '../../walk/StepLink'
import { useText } from '../Text/Text'
import { Section } from '../Section/Section'
import css from './Answers.module.css'

export type GivenAnswer = { readonly id: string; readonly question: string; readonly answer: string; readonly change: Destination }

/** The answers given so far, each with the way back to its question. */
export function Answers({ given }: { readonly given: readonly GivenAnswer[] }) {
  const { walk } = useWords().ui
  const marked = useText()
  if (!given.length) return null
  return (
    <Section id="given" title={walk.given} className={css.answers} onScreen>
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
    </Section>
  )
}
