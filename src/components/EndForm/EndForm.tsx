import { useId, useRef, useState } from 'react'
import { useWords } from '../../i18n/i18n'
import css from '../../styles/form.module.css'
import { toField } from '../../time/inWords'
import { typedIn } from '../../time/typed'
import { NoteForm } from '../NoteForm/NoteForm'
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
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const save = () => {
    const typed = typedIn(field.current)
    if (typed.kind !== 'time') return typed.kind === 'none' ? moment.missingEnd : moment[typed.kind]
    return onSave(typed.at)
  }
  return (
    <NoteForm onSave={save} onDrop={onDrop} save={moment.save}>
      {(problem) => (
        <>
          <TimeField
            id={`${id}end`}
            field={field}
            label={label}
            value={value}
            onChange={setValue}
            problem={[`${id}zone`, problem].filter(Boolean).join(' ')}
          />
          <p id={`${id}zone`} className={css.note}>
            {deadline.zone}
          </p>
        </>
      )}
    </NoteForm>
  )
}
