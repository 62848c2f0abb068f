import { useId, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { PromiseMade } from '../../case/record'
import { useWords } from '../../i18n/i18n'
import { fromField, toField } from '../../time/beijing'
import css from '../MomentForm/MomentForm.module.css'

/** What a person writes down of a promise. */
export type Promised = Omit<PromiseMade, 'id' | 'madeAt'>

const HOUR = 3_600_000

/** What support usually says, in hours. */
const usual = [24, 48, 72] as const

const fields = ['who', 'agentId', 'ticketId', 'promised'] as const
const longest = { who: 200, agentId: 60, ticketId: 60, promised: 500 }

/** Asks who promised what, and by when. */
export function PromiseForm({ onSave }: { readonly onSave: (promise: Promised) => void }) {
  const { promise } = useWords().ui
  const { t } = useTranslation()
  const [said, setSaid] = useState({ who: promise.support, agentId: '', ticketId: '', promised: '' })
  const [until, setUntil] = useState('')
  const [problem, setProblem] = useState('')
  const id = useId()
  const save = (event: FormEvent) => {
    event.preventDefault()
    const by = fromField(until)
    if (by === undefined && !said.agentId && !said.ticketId && !said.promised) return setProblem(promise.missing)
    onSave({ ...said, ...(by !== undefined && { until: by }) })
  }
  return (
    <form className={css.form} onSubmit={save} noValidate>
      {fields.map((field) => {
        const shared = {
          id: id + field,
          value: said[field],
          maxLength: longest[field],
          autoComplete: 'off',
          onChange: ({ target }: { target: { value: string } }) => setSaid({ ...said, [field]: target.value }),
        }
        return (
          <div key={field}>
            <label htmlFor={id + field}>{promise[field]}</label>
            {field === 'promised' ? <textarea rows={2} {...shared} /> : <input type="text" {...shared} />}
          </div>
        )
      })}
      <label htmlFor={`${id}until`}>{promise.until}</label>
      <input
        id={`${id}until`}
        type="datetime-local"
        value={until}
        onChange={({ target }) => setUntil(target.value)}
      />
      <div className={css.buttons}>
        {usual.map((hours) => (
          <button key={hours} type="button" onClick={() => setUntil(toField(Date.now() + hours * HOUR))}>
            {t(($) => $.ui.promise.within, { hours })}
          </button>
        ))}
      </div>
      <p role="alert" className={css.problem}>
        {problem}
      </p>
      <div className={css.buttons}>
        <button type="submit" className={css.save}>
          {promise.save}
        </button>
      </div>
    </form>
  )
}
