import { useId, useState, type FormEvent } from 'react'
import { addNote, dropMoment, dropNote, recordMoment } from '../../../machines/case/changes'
import { longest } from '../../case/longest'
import type { Case } from '../../../machines/case/record'
import { isAhead, momentNames, type Recorded } from '../../../machines/case/recorded'
import { updateRecord } from '../../case/store'
import { EndForm } from '../../components/EndForm/EndForm'
import { MomentForm } from '../../components/MomentForm/MomentForm'
import formCss from '../../styles/form.module.css'
import { Text } from '../../components/Text/Text'
import { useToolWords, useWords } from '../../i18n/i18n'
import css from './Cases.module.css'
import type { Day } from '../../case/dossierInWords'

type Props = { readonly kept: Case; readonly days: readonly Day[] }

/** A case as a dated list of what happened, with ways to add to it. */
export function Dossier({ kept, days }: Props) {
  const { cases } = useToolWords()
  return (
    <>
      <div className={css.story}>
        {days.map(({ day, entries }) => (
          <section key={day} aria-label={day}>
            <h3>{day}</h3>
            <ul className={css.entries}>
              {entries.map(({ id, time, text, happening }) => (
                <li key={id}>
                  <time dateTime={new Date(happening.at).toISOString()}>{time}</time>
                  <span>
                    <Text>{text}</Text>
                  </span>
                  {happening.kind === 'note' && (
                    <button
                      type="button"
                      className={css.drop}
                      aria-label={`${cases.drop}${cases.colon}${happening.text}`}
                      onClick={() => updateRecord(dropNote(kept.id, happening.id, Date.now()))}
                      data-screen
                    >
                      ×
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Note kept={kept} />
      <Added kept={kept} />
    </>
  )
}

function Note({ kept }: { readonly kept: Case }) {
  const { cases } = useToolWords()
  const [text, setText] = useState('')
  const id = useId()
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (!text.trim()) return
    updateRecord(addNote(kept.id, text.trim(), Date.now()))
    setText('')
  }
  return (
    <form className={formCss.form} onSubmit={save} data-screen>
      <label htmlFor={id}>{cases.note}</label>
      <textarea id={id} rows={2} maxLength={longest.note} value={text} aria-describedby={`${id}how`} onChange={({ target }) => setText(target.value)} />
      <p id={`${id}how`} className={css.quiet}>
        {cases.noteHow}
      </p>
      <div className={formCss.buttons}>
        <button type="submit">{cases.noteAdd}</button>
      </div>
    </form>
  )
}

const isRecorded = (word: string): word is Recorded => momentNames.some((moment) => moment === word)

/** Anything that happened away from the steps that ask for it, or a time that is to be put right. */
function Added({ kept }: { readonly kept: Case }) {
  const { cases } = useToolWords()
  const { moment: words } = useWords().ui
  const [what, setWhat] = useState<Recorded | ''>('')
  const id = useId()
  const at = what ? kept.moments[what]?.at : undefined
  const save = (then: number, rough: boolean) => {
    if (what) updateRecord(recordMoment(kept.id, what, then, Date.now(), rough))
    setWhat('')
  }
  const drop = () => {
    if (what) updateRecord(dropMoment(kept.id, what, Date.now()))
    setWhat('')
  }
  const onDrop = at === undefined ? undefined : drop
  return (
    <details data-screen>
      <summary>{cases.added}</summary>
      <div className={formCss.form}>
        <label htmlFor={id}>{cases.what}</label>
        <select id={id} value={what} onChange={({ target }) => setWhat(isRecorded(target.value) ? target.value : '')}>
          <option value="">{words.choose}</option>
          {momentNames.map((moment) => (
            <option key={moment} value={moment}>
              {cases.happened[moment]}
            </option>
          ))}
        </select>
      </div>
      {what && !isAhead(what) && <MomentForm key={what} at={at} onSave={save} onDrop={onDrop} />}
      {what && isAhead(what) && (
        <EndForm key={what} label={cases.happened[what]} at={at} onSave={(end) => save(end, false)} onDrop={onDrop} />
      )}
    </details>
  )
}
