import { useId, useRef, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { takeIn } from '../../../machines/case/changes'
import { copyName, copyOf } from '../../case/copy'
import type { CaseRecord } from '../../../machines/case/record'
import { readRecord } from '../../case/readRecord'
import { updateRecord } from '../../case/store'
import { KeepCopy } from '../../components/KeepCopy/KeepCopy'
import css from '../../styles/form.module.css'
import { useToolWords } from '../../i18n/i18n'
import ownCss from './Cases.module.css'

type Outcome = { readonly ok: boolean; readonly said: string }

/** All cases as one file or text, and the way back from either. */
export function Backup({ record }: { readonly record: CaseRecord }) {
  const { cases } = useToolWords()
  const { t } = useTranslation('tools')
  const [text, setText] = useState('')
  const [outcome, setOutcome] = useState<Outcome>()
  const file = useRef<HTMLInputElement>(null)
  const id = useId()
  const restore = (raw: string) => {
    const read = readRecord(raw)
    if (!read.ok) return setOutcome({ ok: false, said: cases.problems[read.reason] })
    updateRecord(takeIn(read.record))
    const { unread } = read
    const count = read.record.cases.length
    setOutcome({ ok: true, said: unread ? t(($) => $.cases.restoredPart, { count, unread }) : t(($) => $.cases.restored, { count }) })
    setText('')
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setOutcome(undefined)
    const [chosen] = file.current?.files ?? []
    if (text.trim()) return restore(text.trim())
    if (!chosen) return setOutcome({ ok: false, said: cases.problems.empty })
    try {
      restore(await chosen.text())
      if (file.current) file.current.value = ''
    } catch {
      setOutcome({ ok: false, said: cases.problems.unreadable })
    }
  }
  return (
    <section className={ownCss.section} aria-labelledby={id} data-screen>
      <h2 id={id}>{cases.backup}</h2>
      <p className={ownCss.quiet}>{cases.backupWhy}</p>
      {record.cases.length > 0 && <KeepCopy nameAt={copyName} text={copyOf(record)} />}
      <details data-scripted>
        <summary>{cases.restore}</summary>
        <form className={css.form} onSubmit={(event) => void submit(event)}>
          <label htmlFor={`${id}file`}>{cases.restoreFile}</label>
          <input id={`${id}file`} ref={file} type="file" accept=".json,application/json,text/plain" />
          <label htmlFor={`${id}text`}>{cases.restoreText}</label>
          <textarea id={`${id}text`} rows={3} value={text} spellCheck={false} onChange={({ target }) => setText(target.value)} />
          <div className={css.buttons}>
            <button type="submit">{cases.restoreDo}</button>
          </div>
        </form>
        <p role="status" className={outcome && !outcome.ok ? css.problem : undefined}>
          {outcome?.said}
        </p>
      </details>
    </section>
  )
}
