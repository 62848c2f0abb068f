import { useId, useState } from 'react'
import { noteOrder } from '../../../machines/case/changes'
import { orderDetails, type Order } from '../../../machines/case/order'
import type { Case } from '../../../machines/case/record'
import { longest } from '../../case/longest'
import { updateRecord } from '../../case/store'
import { NoteForm } from '../../components/NoteForm/NoteForm'
import { useToolWords, useWords } from '../../i18n/i18n'
import css from '../../styles/form.module.css'

/** Which order a case is about: noted once, it stands in the words to send and in the papers. Nothing of it is needed. */
export function OrderForm({ kept, onDone }: { readonly kept: Case; readonly onDone: () => void }) {
  const { cases } = useToolWords()
  const { messages, moment } = useWords().ui
  // What nobody touched is not said anew: another tab or device may know better.
  const [typed, setTyped] = useState<Order>({})
  const id = useId()
  const save = () => {
    const said: Order = Object.fromEntries(Object.entries(typed).map(([detail, word]) => [detail, word?.trim()]))
    updateRecord(noteOrder(kept.id, said, Date.now()))
    onDone()
  }
  return (
    <NoteForm onSave={save} save={moment.save}>
      {() => (
        <>
          <p id={`${id}why`} className={css.note}>
            {cases.orderWhy}
          </p>
          {orderDetails.map((detail) => (
            <div key={detail}>
              <label htmlFor={id + detail}>{messages.blanks[detail]}</label>
              <input
                id={id + detail}
                type="text"
                inputMode={detail === 'paid' ? 'decimal' : 'text'}
                maxLength={longest[detail]}
                autoComplete="off"
                spellCheck={false}
                aria-describedby={`${id}why`}
                value={typed[detail] ?? kept.order[detail] ?? ''}
                onChange={({ target }) => setTyped({ ...typed, [detail]: target.value })}
              />
            </div>
          ))}
        </>
      )}
    </NoteForm>
  )
}
