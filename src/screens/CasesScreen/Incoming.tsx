import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { leaveFragment } from '../../browser/history'
import { takeIn } from '../../../machines/case/changes'
import type { CaseRecord } from '../../../machines/case/record'
import { updateRecord } from '../../case/store'
import { dossier } from '../../../machines/case/dossier'
import { unpackCase, type Unpacked } from '../../case/transfer'
import { useLocale, useToolWords } from '../../i18n/i18n'
import { beijingDay } from '../../time/inWords'
import { useCaseName } from '../useCaseName'
import { focusHeading } from '../focusHeading'
import shared from '../../styles/shared.module.css'
import css from './Cases.module.css'

const leave = () => {
  leaveFragment()
  focusHeading()
}

type Props = {
  /** What came in the address. */
  readonly fragment: string
  readonly record: CaseRecord
}

/** A case that comes by link. Opening the link writes nothing: its owner is asked first. */
export function Incoming({ fragment, record }: Props) {
  const { cases } = useToolWords()
  const { t } = useTranslation('tools')
  const locale = useLocale()
  const nameOf = useCaseName()
  const [read, setRead] = useState<Unpacked>()
  useEffect(() => {
    let current = true
    void unpackCase(fragment).then((unpacked) => {
      if (current) setRead(unpacked)
    })
    return () => {
      current = false
    }
  }, [fragment])
  if (!read) return null
  const [coming] = read.ok ? read.record.cases : []
  if (!read.ok || !coming) {
    return (
      <section className={css.incoming} role="alert">
        <h2>{cases.incoming}</h2>
        <p>{cases.problems[read.ok ? 'not-a-record' : read.reason]}</p>
      </section>
    )
  }
  const isKnown = record.cases.some(({ id }) => id === coming.id)
  const add = () => {
    updateRecord(takeIn(read.record))
    leave()
  }
  return (
    <section className={css.incoming} aria-labelledby="incoming" data-screen>
      <h2 id="incoming">{cases.incoming}</h2>
      <p>
        {t(($) => $.cases.incomingWhat, {
          name: nameOf(coming),
          day: beijingDay(locale, coming.openedAt),
          count: dossier(coming).length,
        })}
      </p>
      <p>{isKnown ? cases.incomingKnown : cases.incomingWho}</p>
      <div className={css.tools}>
        <button type="button" className={shared.filled} onClick={add}>
          {cases.incomingAdd}
        </button>
        <button type="button" onClick={leave}>
          {cases.incomingNo}
        </button>
      </div>
    </section>
  )
}
