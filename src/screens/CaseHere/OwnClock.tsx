import { useRef, useState } from 'react'
import { dropMoment, recordMoment } from '../../../machines/case/changes'
import { momentOfOwn } from '../../../machines/case/ownClock'
import type { OwnDeadlineId } from '../../../machines/core/deadlines'
import type { Trail } from '../../../machines/core/trail'
import type { CaseHere } from '../../case/useCaseHere'
import { EndForm } from '../../components/EndForm/EndForm'
import { Fold } from '../../components/Fold/Fold'
import { Reminder } from '../../components/Reminder/Reminder'
import { Text } from '../../components/Text/Text'
import { Countdown } from '../../components/Waiting/Countdown'
import { Blank, Waiting } from '../../components/Waiting/Waiting'
import { useAdvice, useAllWords, useLocale } from '../../i18n/i18n'
import shared from '../../styles/shared.module.css'
import css from './CaseHere.module.css'
import { reminderOf } from './reminderOf'

type Props = { readonly found: CaseHere; readonly trail: Trail; readonly deadline: OwnDeadlineId }

/** Until when the order's page lets the buyer act: one folded line until it is noted, then a countdown. */
export function OwnClock({ found: { here, write }, trail, deadline }: Props) {
  const core = useAllWords()
  const advice = useAdvice()
  const locale = useLocale()
  const [asking, setAsking] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const moment = momentOfOwn(deadline)
  const words = advice.own[deadline]
  const at = here.kind === 'own' ? here.open.moments[moment]?.at : undefined
  const done = () => {
    setAsking(false)
    place.current?.focus()
  }
  const save = (end: number) => {
    write((id) => recordMoment(id, moment, end, Date.now()))
    done()
  }
  const drop = () => {
    write((id) => dropMoment(id, moment, Date.now()))
    done()
  }
  const where = (
    <p className={css.quiet}>
      <Text>{words.where}</Text>
    </p>
  )
  return (
    <div ref={place} className={`${css.place} ${css.clock}`} tabIndex={-1}>
      {here.kind === 'own' && at !== undefined ? (
        <Waiting title={core.ui.case.waiting[deadline]}>
          <Countdown key={at} own at={at} until={words.until} due={words.due} />
          <div className={css.since} data-screen>
            <button type="button" className={shared.quietly} aria-expanded={asking} onClick={() => setAsking(!asking)}>
              {core.ui.clock.change}
            </button>
          </div>
          <div data-screen>
            {asking && where}
            {asking && <EndForm label={words.enter} at={at} onSave={save} onDrop={drop} />}
            <Reminder reminder={reminderOf(here.open, trail, { deadline, at }, { core, advice }, locale)} />
          </div>
        </Waiting>
      ) : (
        <Fold title={core.ui.clock.own.note}>
          <h3>{words.heading}</h3>
          {where}
          <Blank until={words.until} />
          {here.kind !== 'other' && (
            <div data-screen data-scripted>
              <EndForm label={words.enter} onSave={save} />
            </div>
          )}
        </Fold>
      )}
    </div>
  )
}
