import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Trail } from '../../../machines/core/trail'
import { dropMoment, recordMoment } from '../../../machines/case/changes'
import { Fold } from '../../components/Fold/Fold'
import { MomentForm, roughText } from '../../components/MomentForm/MomentForm'
import { Reminder } from '../../components/Reminder/Reminder'
import { Countdown } from '../../components/Waiting/Countdown'
import { Blank, Waiting } from '../../components/Waiting/Waiting'
import { useAdvice, useAllWords, useLocale } from '../../i18n/i18n'
import { endOf, mayHaveBegun, momentBehind, type Counted } from '../../../machines/case/status'
import type { CaseHere } from '../../case/useCaseHere'
import { beijingTime } from '../../time/inWords'
import { whenIdle } from '../../time/whenIdle'
import { roughTimes, type Rough } from '../../time/rough'
import shared from '../../styles/shared.module.css'
import css from './CaseHere.module.css'
import { Onward } from './Onward'
import { reminderOf } from './reminderOf'

type Props = {
  readonly found: CaseHere
  readonly trail: Trail
  readonly deadline: Counted
  /** The wait has begun; where it has not, writing its time down is not what to do now. */
  readonly isWaiting: boolean
}

/**
 * Times to write down with one tap: this very moment, or where the answers given rule that out, a few of those they
 * leave.
 */
function quickTimes(deadline: Counted, trail: Trail, now: number): readonly ('now' | Rough)[] {
  if (mayHaveBegun(deadline, trail, now, now)) return ['now']
  const ago = roughTimes(now).filter(({ kind, at }) => kind === 'ago' && mayHaveBegun(deadline, trail, at, now))
  return ago.filter((_, i) => i % 2 === 0)
}

/** Until when, counted from a moment of the case; where nobody wrote it down yet, it is asked for. */
export function Until({ found: { here, write }, trail, deadline, isWaiting }: Props) {
  const core = useAllWords()
  const advice = useAdvice()
  const locale = useLocale()
  const { t } = useTranslation()
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
  // The first time a browser writes out takes a slow phone 40 ms: not while somebody waits for what they noted.
  useEffect(() => whenIdle(() => void beijingTime(locale, now)), [locale, now])
  const moment = momentBehind(deadline)
  const words = advice.deadlines[deadline]
  const { clock } = core.ui
  const noted = here.kind === 'own' ? here.open.moments[moment] : undefined
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
  const first = isWaiting ? shared.filled : undefined
  const quick = quickTimes(deadline, trail, now)
  const form = asking && <MomentForm at={noted?.at} onSave={save} onDrop={noted && drop} />
  if (here.kind === 'own' && noted) {
    const at = endOf(deadline, noted.at)
    const time = beijingTime(locale, noted.at)
    // Where the page is about waiting, its lead has it.
    const onward = !isWaiting && (
      <p className={css.tools}>
        <Onward />
      </p>
    )
    const since = noted.rough ? t(($) => $.ui.clock.about, { time }) : time
    return (
      <Waiting title={core.ui.deadline.heading} heading={heading}>
        <Countdown key={at} from={noted.at} at={at} until={words.until} due={words.due} onward={onward} />
        <div className={css.since}>
          <span>{t(($) => $.ui.clock.since[moment], { time: since })}</span>
          {opener(clock.change, shared.quietly)}
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
      {here.kind !== 'other' && (
        <div className={css.ask} data-screen data-scripted>
          <h3>{clock.ask[moment]}</h3>
          <div className={css.tools}>
            {quick.map((time) => (
              <button
                key={time === 'now' ? time : time.at}
                type="button"
                className={time === 'now' ? first : undefined}
                onClick={() => (time === 'now' ? save(Date.now(), false) : save(time.at, true))}
              >
                {time === 'now' ? clock.now : roughText(time, core.ui.moment, t)}
              </button>
            ))}
            {opener(quick.length ? clock.other : clock.enter, quick.length ? undefined : first)}
          </div>
          {form}
          <p className={css.quiet}>{clock.why}</p>
        </div>
      )}
      <Blank until={words.until} />
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
