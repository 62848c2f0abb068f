import { useId } from 'react'
import type { MessageId } from '../../../machines/messages'
import type { Trail } from '../../../machines/core/trail'
import { useAdvice, useWords } from '../../i18n/i18n'
import { CopyButton } from '../CopyButton/CopyButton'
import { Blanks } from './Blanks'
import { useTyped, write } from './blanks'
import { blanksIn, EMPTY, fill, piecesOf, problemOf, type Values } from './fill'
import css from './Messages.module.css'

function Filled({ template, values, lang }: { template: string; values: Values; lang?: string }) {
  return (
    <p className={css.text} lang={lang}>
      {piecesOf(template, values).map(({ at, text, blank, filled }) =>
        blank ? (
          <span key={at} className={filled ? css.filled : css.empty}>
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </p>
  )
}

type CardProps = { readonly id: MessageId; readonly trail: Trail; readonly known?: Values | undefined }

function Card({ id, trail, known: noted }: CardProps) {
  const { messages: words } = useWords().ui
  const { messages, originals, problems } = useAdvice()
  const typed = useTyped()
  const heading = useId()
  const { title, text: meaning } = messages[id]
  const { text } = originals.messages[id]
  const known = problemOf(trail.pairs, originals.problems)
  // A phrase typed over a known one must not stay when an answer changes what is known.
  const ownProblem = `problem of ${known}`
  const problem = typed[ownProblem]
  const values = { ...noted, ...typed, problem: problem ?? known }
  const names = blanksIn(text)
  const sent = fill(text, values)
  return (
    <article className={css.card} aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      <Filled template={text} values={values} lang="zh-CN" />
      {messages !== originals.messages && (
        <details className={css.meaning} data-screen>
          <summary>{words.meaning}</summary>
          <Filled template={meaning} values={{ ...noted, ...typed, problem: problem ?? problemOf(trail.pairs, problems) }} />
        </details>
      )}
      {names.length > 0 && (
        <Blanks names={names} values={values} onType={(name, value) => write(name === 'problem' ? ownProblem : name, value)} />
      )}
      <CopyButton label={words.copy} text={sent} {...(sent.includes(EMPTY) && { done: words.blanksLeft })} />
    </article>
  )
}

type Props = {
  readonly ids: readonly MessageId[]
  readonly trail: Trail
  /** What the person noted before, by the blank it fills. */
  readonly known?: Values | undefined
}

/** Words ready to send or to say, fitted to the answers, with blanks that are filled in on the device. */
export const Messages = ({ ids, trail, known }: Props) => (
  <>
    {ids.map((id) => (
      <Card key={id} id={id} trail={trail} known={known} />
    ))}
  </>
)
