import { useId, useRef, useState, type FormEvent } from 'react'
import { useWords } from '../../i18n/i18n'
import { toField } from '../../time/inWords'
import { typedTime } from '../../time/typed'
import css from '../MomentForm/MomentForm.module.css'
import { TimeField } from '../TimeField/TimeField'

type Props = {
  /** What to type, and from where. */
  readonly label: string
  /** What is written down so far (ms). */
  readonly at?: number | undefined
  readonly onSave: (at: number) => void
  readonly onDrop?: (() => void) | undefined
}

/** Asks until when something can be done, to the minute. It may lie ahead or have passed. */
export function EndForm({ label, at, onSave, onDrop }: Props) {
  const { moment, deadline } = useWords().ui
  const [value, setValue] = useState(at === undefined ? '' : toField(at))
  const [problem, setProblem] = useState('')
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const save = (event: FormEvent) => {
    event.preventDefault()
    const typed = field.current ? typedTime(field.current) : { kind: 'none' as const }
    if (typed.kind !== 'time') return setProblem(typed.kind === 'none' ? moment.missingEnd : moment[typed.kind])
    onSave(typed.at)
  }
  return (
    <form className={css.form} onSubmit={save} noValidate>
      <TimeField
        id={`${id}end`}
        field={field}
        label={label}
        value={value}
        onChange={setValue}
        problem={problem ? `${id}zone ${id}problem` : `${id}zone`}
      />
      <p id={`${id}zone`} className={css.note}>
        {deadline.zone}
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
