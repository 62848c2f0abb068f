import { useId, useRef, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../i18n/i18n'
import { toField } from '../../time/inWords'
import { roughTimes } from '../../time/rough'
import { typedTime } from '../../time/typed'
import { TimeField } from '../TimeField/TimeField'
import { roughText } from './roughText'
import css from './MomentForm.module.css'

type Props = {
  /** What is written down so far (ms). */
  readonly at?: number | undefined
  readonly onSave: (at: number, rough: boolean) => void
  readonly onDrop?: (() => void) | undefined
}

const MINUTE = 60_000

const isYetToCome = (at: number): boolean => at > Date.now() + MINUTE

/** Asks when something happened: to the minute, or about when. */
export function MomentForm({ at, onSave, onDrop }: Props) {
  const { moment } = useWords().ui
  const { t } = useTranslation()
  const [now] = useState(Date.now)
  const [exact, setExact] = useState(at === undefined ? '' : toField(at))
  const [rough, setRough] = useState('')
  const [problem, setProblem] = useState('')
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const choices = roughTimes(now)
  const save = (event: FormEvent) => {
    event.preventDefault()
    const about = choices[Number(rough || -1)]
    if (about) return onSave(about.at, true)
    const typed = field.current ? typedTime(field.current) : { kind: 'none' as const }
    if (typed.kind !== 'time') return setProblem(typed.kind === 'none' ? moment.missing : moment[typed.kind])
    if (isYetToCome(typed.at)) return setProblem(moment.tooLate)
    onSave(typed.at, false)
  }
  return (
    <form className={css.form} onSubmit={save} noValidate>
      <TimeField
        id={`${id}exact`}
        field={field}
        label={moment.exact}
        max={toField(now)}
        value={exact}
        problem={problem && `${id}problem`}
        onChange={(value) => {
          setExact(value)
          setRough('')
        }}
      />
      <label htmlFor={`${id}rough`}>{moment.rough}</label>
      <select
        id={`${id}rough`}
        value={rough}
        aria-describedby={`${id}note`}
        onChange={({ target }) => {
          setRough(target.value)
          if (!target.value) return
          setExact('')
          // What was typed in part is no value, so nothing else would clear it.
          if (field.current) field.current.value = ''
        }}
      >
        <option value="">{moment.choose}</option>
        {choices.map((choice, i) => (
          <option key={i} value={i}>
            {roughText(choice, moment, t)}
          </option>
        ))}
      </select>
      <p id={`${id}note`} className={css.note}>
        {moment.roughNote}
      </p>
      <p id={`${id}problem`} role="alert" className={css.problem}>
        {problem}
      </p>
      <div className={css.buttons}>
        <button type="submit" className={css.save}>
          {moment.save}
        </button>
        {onDrop && (
          <button type="button" onClick={onDrop}>
            {moment.drop}
          </button>
        )}
      </div>
    </form>
  )
}
