import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longest } from '../../case/longest'
import type { PromiseMade } from '../../../machines/case/record'
import { useWords } from '../../i18n/i18n'
import { toField } from '../../time/inWords'
import { typedIn } from '../../time/typed'
import css from '../../styles/form.module.css'
import { NoteForm } from '../NoteForm/NoteForm'
import { TimeField } from '../TimeField/TimeField'

/** What a person writes down of a promise. */
export type Promised = Omit<PromiseMade, 'id' | 'madeAt'>

const HOUR = 3_600_000

/** What support usually says, in hours. */
const usual = [24, 48, 72] as const

const fields = ['who', 'agentId', 'ticketId', 'promised'] as const

/** Asks who promised what, and by when. */
export function PromiseForm({ onSave }: { readonly onSave: (promise: Promised) => void }) {
  const { promise, moment } = useWords().ui
  const { t } = useTranslation()
  const [said, setSaid] = useState({ who: promise.support, agentId: '', ticketId: '', promised: '' })
  const [until, setUntil] = useState('')
  const id = useId()
  const by = useRef<HTMLInputElement>(null)
  const save = () => {
    const typed = typedIn(by.current)
    const [who, agentId, ticketId, promised] = [said.who.trim() || promise.support, said.agentId.trim(), said.ticketId.trim(), said.promised.trim()]
    const made = { who, agentId, ticketId, promised }
    // What was typed and not understood is asked for again: a promise is worth little without its time.
    if (typed.kind === 'partial' || typed.kind === 'year') return moment[typed.kind]
    if (typed.kind === 'time') return onSave({ ...made, until: typed.at })
    if (!agentId && !ticketId && !promised) return promise.missing
    return onSave(made)
  }
  return (
    <NoteForm onSave={save} save={promise.save}>
      {(problem) => (
        <>
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
          <TimeField
            id={`${id}until`}
            field={by}
            label={promise.until}
            value={until}
            problem={problem}
            onChange={setUntil}
          />
          <div className={css.buttons}>
            {usual.map((hours) => (
              <button key={hours} type="button" onClick={() => setUntil(toField(Date.now() + hours * HOUR))}>
                {t(($) => $.ui.promise.within, { hours })}
              </button>
            ))}
          </div>
        </>
      )}
    </NoteForm>
  )
}
