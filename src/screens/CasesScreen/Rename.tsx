import { useId, useState, type FormEvent } from 'react'
import { renameCase } from '../../../machines/case/changes'
import { longest } from '../../case/longest'
import type { Case } from '../../../machines/case/record'
import { updateRecord } from '../../case/store'
import css from '../../styles/form.module.css'
import { useToolWords } from '../../i18n/i18n'

/** A short name for a case; an empty one gives it back its date. */
export function Rename({ kept, onDone }: { readonly kept: Case; readonly onDone: () => void }) {
  const { cases } = useToolWords()
  const [name, setName] = useState(kept.name)
  const id = useId()
  const save = (event: FormEvent) => {
    event.preventDefault()
    updateRecord(renameCase(kept.id, name.trim(), Date.now()))
    onDone()
  }
  return (
    <form className={css.form} onSubmit={save}>
      <label htmlFor={id}>{cases.name}</label>
      <input id={id} type="text" maxLength={longest.name} autoComplete="off" value={name} onChange={({ target }) => setName(target.value)} />
      <div className={css.buttons}>
        <button type="submit">{cases.renamed}</button>
      </div>
    </form>
  )
}
