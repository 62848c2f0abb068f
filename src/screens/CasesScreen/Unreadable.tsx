import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { takeIn } from '../../../machines/case/changes'
import type { CaseRecord } from '../../../machines/case/record'
import { readRecord } from '../../case/readRecord'
import { dropUnreadable, updateRecord } from '../../case/store'
import { Confirm } from '../../components/Confirm/Confirm'
import { KeepCopy } from '../../components/KeepCopy/KeepCopy'
import { useToolWords } from '../../i18n/i18n'
import { focusHeading } from '../focusHeading'
import css from './Cases.module.css'

type Props = {
  readonly text: string
  /** What is kept beside it. */
  readonly record: CaseRecord
  /** Which of several it is, from 1. */
  readonly number: number
}

/** What of it can be read by now, and is not here: an update may have learnt to read it. */
function missingIn({ cases }: CaseRecord, text: string): CaseRecord | undefined {
  const read = readRecord(text)
  const here = new Set(cases.map(({ id }) => id))
  const missing = read.ok ? read.record.cases.filter(({ id }) => !here.has(id)) : []
  return read.ok && missing.length ? { ...read.record, cases: missing, erased: {} } : undefined
}

/** A stored record that was not, or not wholly, read: handed back whole, thrown away only when its owner says so. */
export function Unreadable({ text, record, number }: Props) {
  const { cases } = useToolWords()
  const { t } = useTranslation('tools')
  const [isDropping, setDropping] = useState(false)
  const id = useId()
  const missing = missingIn(record, text)
  const drop = () => {
    dropUnreadable(text)
    focusHeading()
  }
  const restore = (found: CaseRecord) => {
    updateRecord(takeIn(found))
    focusHeading()
  }
  return (
    <section className={css.incoming} aria-labelledby={id} data-screen>
      <h2 id={id}>{cases.broken}</h2>
      <p>{cases.brokenWhat}</p>
      <KeepCopy nameAt={() => `xiayibu-unreadable${number > 1 ? `-${number}` : ''}.txt`} text={text} />
      {missing && <p>{t(($) => $.cases.brokenPart, { count: missing.cases.length })}</p>}
      {missing && (
        <button type="button" onClick={() => restore(missing)}>
          {cases.brokenRestore}
        </button>
      )}
      <button type="button" className={css.erase} aria-haspopup="dialog" onClick={() => setDropping(true)}>
        {cases.brokenDrop}
      </button>
      {isDropping && (
        <Confirm
          title={cases.brokenAsk}
          yes={cases.brokenDrop}
          no={cases.eraseNo}
          onYes={drop}
          onClose={() => setDropping(false)}
        />
      )}
    </section>
  )
}
