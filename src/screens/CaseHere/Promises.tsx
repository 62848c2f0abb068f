import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Trail } from '../../../machines/core/trail'
import { addPromise } from '../../../machines/case/changes'
import { newId } from '../../case/newId'
import { newestPromise } from '../../../machines/case/moments'
import { Text } from '../../components/Text/Text'
import { Fold } from '../../components/Fold/Fold'
import { PromiseForm, type Promised } from '../../components/PromiseForm/PromiseForm'
import { Reminder } from '../../components/Reminder/Reminder'
import { Countdown } from '../../components/Waiting/Countdown'
import { Waiting } from '../../components/Waiting/Waiting'
import { useAdvice, useAllWords, useLocale } from '../../i18n/i18n'
import type { CaseHere } from '../../case/useCaseHere'
import { beijingTime } from '../../time/inWords'
import css from './CaseHere.module.css'
import { Onward } from './Onward'
import { reminderOf } from './reminderOf'

type Props = {
  readonly found: CaseHere
  readonly trail: Trail
  /** Somebody waits for what was promised: then it is not folded up. */
  readonly waits: boolean
}

/** What somebody promised in a call or a chat: the last promise with its time, and a form for the next. */
export function Promises({ found: { here, write }, trail, waits }: Props) {
  const core = useAllWords()
  const advice = useAdvice()
  const locale = useLocale()
  const { t } = useTranslation()
  const [asking, setAsking] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const { promise: words } = core.ui
  const { until: untilWords, due } = advice.deadlines.promised
  const kept = here.kind === 'own' ? here.open : undefined
  const last = kept && newestPromise(kept)
  const save = (promised: Promised) => {
    const now = Date.now()
    write((id) => addPromise(id, { id: newId(), madeAt: now, ...promised }, now))
    setAsking(false)
    heading.current?.focus()
  }
  const content = (
    <>
      {kept && last?.until !== undefined && <Countdown key={last.until} at={last.until} until={untilWords} due={due} onward={<Onward />} />}
      {last && (
        <dl className={css.promise}>
          <dt>{t(($) => $.ui.promise.said, { who: last.who, time: beijingTime(locale, last.madeAt) })}</dt>
          {last.promised && <dd>{last.promised}</dd>}
          {last.agentId && <dd>{`${words.agentId} ${last.agentId}`}</dd>}
          {last.ticketId && <dd>{`${words.ticketId} ${last.ticketId}`}</dd>}
        </dl>
      )}
      {!last && (
        <p className={css.quiet}>
          <Text>{words.why}</Text>
        </p>
      )}
      {here.kind !== 'other' && (
        <div className={css.tools} data-screen data-scripted>
          <button type="button" aria-expanded={asking} onClick={() => setAsking(!asking)}>
            {last ? words.another : words.add}
          </button>
          {asking && <PromiseForm onSave={save} />}
          {kept && last?.until !== undefined && (
            <Reminder reminder={reminderOf(kept, trail, { deadline: 'promised', at: last.until }, { core, advice }, locale)} />
          )}
        </div>
      )}
    </>
  )
  // On paper the sheet's foot has lines to write it on.
  return last || waits ? (
    <Waiting title={words.title} heading={heading}>
      {content}
    </Waiting>
  ) : (
    <Fold title={words.title} onScreen>
      {content}
    </Fold>
  )
}
