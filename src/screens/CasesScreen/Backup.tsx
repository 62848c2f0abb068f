import { useId, useRef, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { takeIn } from '../../../machines/case/changes'
import { copyName, copyOf } from '../../case/copy'
import type { CaseRecord } from '../../../machines/case/record'
import { readRecord } from '../../case/readRecord'
import { updateRecord } from '../../case/store'
import { evidenceTool } from '../../evidence/lazyEvidence'
import { KeepPictures } from '../../evidence/KeepPictures'
import { KeepCopy } from '../../components/KeepCopy/KeepCopy'
import css from '../../styles/form.module.css'
import { useLocale, useToolWords } from '../../i18n/i18n'
import { inARow } from '../../i18n/sentences'
import { useCaseName } from '../useCaseName'
import ownCss from './Cases.module.css'

type Outcome = { readonly ok: boolean; readonly said: string }

const isZip = ({ name, type }: File): boolean => /\.zip$/i.test(name) || type === 'application/zip'

/** All cases as one file or text, and the way back from either. */
export function Backup({ record }: { readonly record: CaseRecord }) {
  const { cases } = useToolWords()
  const { t } = useTranslation('tools')
  const [text, setText] = useState('')
  const [outcome, setOutcome] = useState<Outcome>()
  const locale = useLocale()
  const nameOf = useCaseName()
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
  const restoreZip = async (chosen: File) => {
    const { takeInBackup } = await evidenceTool[locale].load()
    const taken = await takeInBackup(new Uint8Array(await chosen.arrayBuffer()))
    if (!taken.ok) return setOutcome({ ok: false, said: cases.problems[taken.reason] })
    const { record: read, pictures, lost } = taken
    const count = read.cases.length
    const said = [t(($) => $.cases.restored, { count }), t(($) => $.cases.restoredPictures, { count: pictures })]
    setOutcome({ ok: true, said: inARow(locale, [...said, lost > 0 && t(($) => $.cases.lostPictures, { count: lost })]) })
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setOutcome(undefined)
    const [chosen] = file.current?.files ?? []
    if (text.trim()) return restore(text.trim())
    if (!chosen) return setOutcome({ ok: false, said: cases.problems.empty })
    try {
      if (isZip(chosen)) await restoreZip(chosen)
      else restore(await chosen.text())
      if (file.current) file.current.value = ''
    } catch {
      setOutcome({ ok: false, said: cases.problems.unreadable })
    }
  }
  return (
    <section className={ownCss.section} aria-labelledby={id} data-screen data-scripted>
      <h2 id={id}>{cases.backup}</h2>
      {record.cases.length > 0 && (
        <>
          <p className={ownCss.quiet}>{cases.backupWhy}</p>
          <KeepCopy nameAt={copyName} text={copyOf(record)} />
        </>
      )}
      {record.cases.some(({ evidence }) => evidence.length) && <KeepPictures why={cases.backupPictures} cases={record.cases.map((kept) => ({ kept, name: nameOf(kept) }))} />}
      <details>
        <summary>{cases.restore}</summary>
        <form className={css.form} onSubmit={(event) => void submit(event)}>
          <label htmlFor={`${id}file`}>{cases.restoreFile}</label>
          <input id={`${id}file`} ref={file} type="file" accept=".json,.zip,application/json,application/zip,text/plain" />
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
