import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Trail } from '../../../machines/core/trail'
import { dropMoment, recordMoment } from '../../../machines/case/changes'
import { Fold } from '../../components/Fold/Fold'
import { MomentForm } from '../../components/MomentForm/MomentForm'
import { Reminder } from '../../components/Reminder/Reminder'
import { Countdown } from '../../components/Waiting/Countdown'
import { Blank, Waiting } from '../../components/Waiting/Waiting'
import { useAdvice, useLocale, useWords } from '../../i18n/i18n'
import { endOf, mayHaveBegun, momentBehind, type Counted } from '../../../machines/case/status'
import { useCaseHere } from '../../case/useCaseHere'
import { beijingTime } from '../../time/inWords'
import css from './CaseHere.module.css'
import { reminderOf } from './reminderOf'

type Props = {
  readonly trail: Trail
  readonly deadline: Counted
  /** The wait has begun; where it has not, writing its time down is not what to do now. */
  readonly isWaiting: boolean
}

/** Until when, counted from a moment of the case; where nobody wrote it down yet, it is asked for. */
export function Until({ trail, deadline, isWaiting }: Props) {
  const core = useWords()
  const advice = useAdvice()
  const locale = useLocale()
  const { t } = useTranslation()
  const { here, write } = useCaseHere(trail)
  const [asking, setAsking] = useState(false)
  const [now] = useState(Date.now)
  const heading = useRef<HTMLHeadingElement>(null)
  const justWritten = useRef(false)
  useEffect(() => {
    // What was written may unfold the card, and its heading comes with it.
    if (!justWritten.current) return
    justWritten.current = false
    heading.current?.focus()
  })
  const moment = momentBehind(deadline)
  const words = advice.deadlines[deadline]
  const { clock } = core.ui
  const found = here.kind === 'own' ? here.open.moments[moment] : undefined
  const save = (at: number, rough: boolean) => {
    write((id) => recordMoment(id, moment, at, Date.now(), rough))
    setAsking(false)
    justWritten.current = true
  }
  const drop = () => {
    write((id) => dropMoment(id, moment, Date.now()))
    setAsking(false)
    justWritten.current = true
  }
  const opener = (label: string, look?: string): ReactNode => (
    <button type="button" className={look} aria-expanded={asking} onClick={() => setAsking(!asking)} data-screen>
      {label}
    </button>
  )
  const first = isWaiting ? css.first : undefined
  const mayBeNow = mayHaveBegun(deadline, trail, now)
  const form = asking && <MomentForm at={found?.at} onSave={save} onDrop={found && drop} />
  if (here.kind === 'own' && found) {
    const at = endOf(deadline, found.at)
    const time = beijingTime(locale, found.at)
    const since = found.rough ? t(($) => $.ui.clock.about, { time }) : time
    return (
      <Waiting title={core.ui.deadline.heading} heading={heading}>
        <Countdown key={at} from={found.at} at={at} until={words.until} due={words.due} />
        <div className={css.since}>
          <span>{t(($) => $.ui.clock.since[moment], { time: since })}</span>
          {opener(clock.change, css.quietly)}
        </div>
        <div data-screen>
          {form}
          <Reminder reminder={reminderOf(here.open, trail, { deadline, at }, { core, advice }, locale)} />
        </div>
      </Waiting>
    )
  }
  const unknown = (
    <>
      <Blank until={words.until} />
      {here.kind !== 'other' && (
        <div className={css.ask} data-screen data-scripted>
          <h3>{clock.ask[moment]}</h3>
          <p className={css.quiet}>{clock.why}</p>
          <div className={css.tools}>
            {mayBeNow && (
              <button type="button" className={first} onClick={() => save(Date.now(), false)}>
                {clock.now}
              </button>
            )}
            {opener(mayBeNow ? clock.other : clock.enter, mayBeNow ? undefined : first)}
          </div>
          {form}
        </div>
      )}
    </>
  )
  return isWaiting ? (
    <Waiting title={core.ui.deadline.heading} heading={heading}>
      {unknown}
    </Waiting>
  ) : (
    <Fold title={core.ui.deadline.heading}>{unknown}</Fold>
  )
}
