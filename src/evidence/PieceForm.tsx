import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import type { Case } from '../../machines/case/record'
import type { Piece } from '../../machines/evidence/piece'
import { longest } from '../case/longest'
import css from '../styles/form.module.css'
import { TimeField } from '../components/TimeField/TimeField'
import { useAdvice, useWords } from '../i18n/i18n'
import { toField } from '../time/inWords'
import { typedIn } from '../time/typed'
import { linesFor } from './papers'
import { useEvidenceWords } from './words'

type Props = {
  readonly kept: Case
  readonly piece: Piece
  readonly onSave: (piece: Piece) => void
  readonly onCancel: () => void
}

/** What a picture is, what it proves, which line of the checklist it answers, and when it is from. */
export function PieceForm({ kept, piece, onSave, onCancel }: Props) {
  const words = useEvidenceWords()
  const { moment } = useWords().ui
  const lines = linesFor(kept, piece.task, useAdvice())
  const [word, setWord] = useState(piece.word)
  const [proves, setProves] = useState(piece.proves)
  const [task, setTask] = useState(piece.task ?? '')
  const [time, setTime] = useState(toField(piece.at))
  const [problem, setProblem] = useState('')
  const first = useRef<HTMLInputElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => first.current?.focus(), [])
  const save = (event: FormEvent) => {
    event.preventDefault()
    const typed = typedIn(field.current)
    if (typed.kind !== 'time') return setProblem(typed.kind === 'none' ? moment.missing : moment[typed.kind])
    // A form knows no seconds: a time nobody touched stays what it was.
    const at = time === toField(piece.at) ? piece.at : typed.at
    onSave({ ...piece, word: word.trim(), proves: proves.trim(), task: task || undefined, at })
  }
  return (
    <form className={css.form} onSubmit={save} noValidate>
      <label htmlFor={`${id}word`}>{words.word}</label>
      <input
        id={`${id}word`}
        ref={first}
        type="text"
        autoComplete="off"
        maxLength={longest.word}
        placeholder={words.wordHow}
        value={word}
        onChange={({ target }) => setWord(target.value)}
      />
      <label htmlFor={`${id}proves`}>{words.proves}</label>
      <textarea
        id={`${id}proves`}
        rows={2}
        maxLength={longest.proves}
        placeholder={words.provesHow}
        value={proves}
        onChange={({ target }) => setProves(target.value)}
      />
      {lines.length > 0 && (
        <>
          <label htmlFor={`${id}line`}>{words.forLine}</label>
          <select id={`${id}line`} value={task} onChange={({ target }) => setTask(target.value)}>
            <option value="">{words.free}</option>
            {lines.map((one) => (
              <option key={one.task} value={one.task}>
                {one.line}
              </option>
            ))}
          </select>
        </>
      )}
      <TimeField id={`${id}at`} field={field} label={words.at} value={time} problem={problem && `${id}problem`} onChange={setTime} />
      <p id={`${id}problem`} role="alert" className={css.problem}>
        {problem}
      </p>
      <div className={css.buttons}>
        <button type="submit" className={css.save}>
          {words.save}
        </button>
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}
