import { useId, useState, type ReactNode } from 'react'
import { useWords } from '../../i18n/i18n'
import css from '../../styles/form.module.css'
import shared from '../../styles/shared.module.css'

type Props = {
  /** Saves what stands in the form; where something is wrong with it, says what. */
  readonly onSave: () => string | void
  /** Takes back what was written down. */
  readonly onDrop?: (() => void) | undefined
  readonly save: string
  /** The fields; those that something is wrong with are described by the element of this id. */
  readonly children: (problem: string | undefined) => ReactNode
}

/** Writes something down in the record. What is wrong is said in place. */
export function NoteForm({ onSave, onDrop, save, children }: Props) {
  const { drop } = useWords().ui.moment
  const [problem, setProblem] = useState('')
  const id = useId()
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setProblem(onSave() ?? '')
      }}
    >
      {children(problem ? id : undefined)}
      <p id={id} role="alert" className={css.problem}>
        {problem}
      </p>
      <div className={css.buttons}>
        <button type="submit" className={shared.filled}>
          {save}
        </button>
        {onDrop && (
          <button type="button" onClick={onDrop}>
            {drop}
          </button>
        )}
      </div>
    </form>
  )
}
