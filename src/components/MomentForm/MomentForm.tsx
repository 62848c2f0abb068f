import type { TFunction } from 'i18next'
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../i18n/i18n'
import type { Core } from '../../i18n/words'
import { toField } from '../../time/inWords'
import { roughTimes, type Rough } from '../../time/rough'
import { typedIn } from '../../time/typed'
import css from '../../styles/form.module.css'
import { NoteForm } from '../NoteForm/NoteForm'
import { TimeField } from '../TimeField/TimeField'

type Props = {
  /** What is written down so far (ms). */
  readonly at?: number | undefined
  readonly onSave: (at: number, rough: boolean) => void
  readonly onDrop?: (() => void) | undefined
}

const MINUTE = 60_000

const isYetToCome = (at: number): boolean => at > Date.now() + MINUTE

/** A rough time in words: "昨天晚上". */
export function roughText(rough: Rough, { parts, half }: Core['ui']['moment'], t: TFunction): string {
  switch (rough.kind) {
    case 'ago':
      return rough.hours < 1 ? half : t(($) => $.ui.moment.ago, { hours: rough.hours })
    case 'before':
      return t(($) => $.ui.moment.before, { days: rough.days })
    case 'part':
      return parts[rough.daysAgo]?.[rough.part] ?? ''
  }
}

/** Asks when something happened: to the minute, or about when. */
export function MomentForm({ at, onSave, onDrop }: Props) {
  const { moment } = useWords().ui
  const { t } = useTranslation()
  const [now] = useState(Date.now)
  const [exact, setExact] = useState(at === undefined ? '' : toField(at))
  const [rough, setRough] = useState('')
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const choices = roughTimes(now)
  const save = () => {
    const about = choices[Number(rough || -1)]
    if (about) return onSave(about.at, true)
    const typed = typedIn(field.current)
    if (typed.kind !== 'time') return typed.kind === 'none' ? moment.missing : moment[typed.kind]
    return isYetToCome(typed.at) ? moment.tooLate : onSave(typed.at, false)
  }
  return (
    <NoteForm onSave={save} onDrop={onDrop} save={moment.save}>
      {(problem) => (
        <>
          <TimeField
            id={`${id}exact`}
            field={field}
            label={moment.exact}
            max={toField(now)}
            value={exact}
            problem={problem}
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
        </>
      )}
    </NoteForm>
  )
}
