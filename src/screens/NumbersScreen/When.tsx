import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConflictId } from '../../../machines/facts/conflicts'
import type { Line, Told } from '../../../machines/facts/busyHours'
import { hrefTo } from '../../address'
import { useSaid } from '../../components/GuardedNumber/useSaid'
import { Kept } from '../../components/Kept/Kept'
import { Drawn } from '../../components/Text/Drawn'
import { Text } from '../../components/Text/Text'
import { useAdvice, useLocale, useToolWords, useWords } from '../../i18n/i18n'
import { beijingClock, beijingSpan, beijingTime } from '../../time/inWords'
import { useMinute } from '../../time/useMinute'
import { momentOf, toldOf, type Moment } from './now'
import css from './Numbers.module.css'

function useSaidOf() {
  const { sources } = useAdvice().facts
  const { moments } = useToolWords().numbers
  const { t } = useTranslation('tools')
  const locale = useLocale()
  return (moment: Moment): string => {
    switch (moment.kind) {
      case 'shut':
        return t(($) => $.numbers.moments.shut, { who: sources[moment.source].name, time: beijingTime(locale, moment.opensAt) })
      case 'night':
        return moments.night
      case 'peak':
        return moments.peak
      case 'good':
        return t(($) => $.numbers.moments.good, { until: beijingClock(locale, moment.until) })
      case 'between':
        return moments.between
    }
  }
}

/** Moments of every kind, in a month and on days of long names: some are busy, some quiet, some at night. */
const kinds = ['23T02:00', '23T10:30', '23T13:00', '23T15:30', '23T20:00', '26T14:00'].map((day) => Date.parse(`2026-09-${day}+08:00`))

/** This very minute in Beijing, and the next good ones to call. As a likeness it only takes up its room. */
function Now({ line, at, isLikeness = false }: { readonly line: Line; readonly at: number; readonly isLikeness?: boolean }) {
  const Words = isLikeness ? Drawn : Text
  const { t } = useTranslation('tools')
  const locale = useLocale()
  const saidOf = useSaidOf()
  const { sources } = useAdvice().facts
  const { moment, next } = momentOf(line, at)
  const who = moment.kind === 'peak' && moment.sources.map((id) => sources[id].name).join(' · ')
  const [first, second] = next.map(({ from, to }) => beijingSpan(locale, from, to))
  return (
    <>
      <p className={css.small}>
        <Words>{t(($) => $.numbers.moments.now, { time: beijingTime(locale, at) })}</Words>
      </p>
      <p className={css.moment} data-moment={isLikeness ? undefined : moment.kind}>
        <Words>{saidOf(moment)}</Words>
      </p>
      {who && (
        <p className={css.small}>
          <Words>{t(($) => $.numbers.moments.saidBy, { who })}</Words>
        </p>
      )}
      {first && (
        <p>
          <Words>{t(($) => $.numbers.moments.next, { span: first })}</Words>
        </p>
      )}
      {second && (
        <p className={css.small}>
          <Words>{t(($) => $.numbers.moments.after, { span: second })}</Words>
        </p>
      )}
    </>
  )
}

function Claims({ title, told }: { readonly title: string; readonly told: readonly Told[] }) {
  const said = useSaid()
  const { t } = useTranslation('tools')
  return (
    <>
      <dt>{title}</dt>
      {told.map((one) => (
        <dd key={`${one.source}.${one.days}.${one.from}`}>
          <Text>{t(($) => $.numbers.moments.told, { hours: said.hours(one), who: said.who(one.source) })}</Text>
        </dd>
      ))}
    </>
  )
}

type Props = { readonly line: Line; readonly because: ConflictId }

/** When to call a line: now or later, and who claims what. What hangs on the present keeps its place until it is known. */
export function When({ line, because }: Props) {
  const at = useMinute()
  const locale = useLocale()
  const { calls, conflicts } = useAdvice().facts
  const { origin } = useWords().ui.reasons
  const { moments } = useToolWords().numbers
  const { t } = useTranslation('tools')
  const { busy, quiet } = toldOf(line)
  const { topic, verdict } = conflicts[because]
  // The same elements whatever the minute: React leaves them alone.
  const likenesses = useMemo(() => kinds.map((kind) => <Now key={kind} line={line} at={kind} isLikeness />), [line])
  return (
    <div className={css.when} data-screen>
      <h3>{moments.title}</h3>
      <div data-present={line}>
        <Kept options={likenesses}>
          {at === undefined ? <p>{calls.noHolidays}</p> : <Now line={line} at={at} />}
        </Kept>
      </div>
      <details className={css.told}>
        <summary>{moments.accounts}</summary>
        <dl>
          <Claims title={moments.busy} told={busy} />
          <Claims title={moments.quiet} told={quiet} />
        </dl>
        <p>
          <Text>{verdict}</Text>{' '}
          <a href={`${hrefTo(locale, { page: 'sources' })}#${because}`} aria-label={`${origin} ${t(($) => $.numbers.all, { topic })}`}>
            {origin}
          </a>
        </p>
        {line === 'consumer' && <p className={css.small}>{calls.night}</p>}
        <p className={css.small}>{calls.noHolidays}</p>
      </details>
    </div>
  )
}
