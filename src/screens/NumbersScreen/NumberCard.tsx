import { useTranslation } from 'react-i18next'
import type { Claim } from '../../../machines/facts/hotlines'
import type { KeyPath } from '../../../machines/facts/directory'
import { hrefTo } from '../../address'
import { Kept } from '../../components/Kept/Kept'
import { Drawn } from '../../components/Text/Drawn'
import { Text } from '../../components/Text/Text'
import { GuardedNumber } from '../../components/GuardedNumber/GuardedNumber'
import { useSaid } from '../../components/GuardedNumber/useSaid'
import { useAdvice, useLocale, useToolWords, useWords } from '../../i18n/i18n'
import { beijingTime } from '../../time/inWords'
import { useMinute } from '../../time/useMinute'
import { openingOf, type Opening } from './now'
import { publishedOn, type NumberFacts } from './numbersOf'
import css from './Numbers.module.css'

/** A night in a month and on a day of long names. */
const SOME_NIGHT = Date.parse('2026-09-23T03:00+08:00')

/** Open or closed by one claim, at this very minute; room for either until the application knows the time. */
function OpenNow({ hours }: { readonly hours: NonNullable<Claim['hours']> }) {
  const at = useMinute()
  const locale = useLocale()
  const { t } = useTranslation('tools')
  const { numbers } = useToolWords()
  const said = (opening: Opening) =>
    opening.state === 'open' ? numbers.open : t(($) => $.numbers.closed, { time: beijingTime(locale, opening.opensAt) })
  const opening = at === undefined ? undefined : openingOf(hours, at)
  const options = [said({ state: 'open' }), said({ state: 'closed', opensAt: SOME_NIGHT })]
  return (
    <div className={css.now}>
      <Kept options={options.map((option, i) => <Drawn key={i}>{option}</Drawn>)}>
        {opening && (
          <p data-now={opening.state}>
            <Text>{said(opening)}</Text>
          </p>
        )}
      </Kept>
    </div>
  )
}

/** Who says so, since when, as what, and when they say somebody answers. */
function Says({ source, as, hours }: Claim) {
  const { calls } = useAdvice().facts
  const { numbers } = useToolWords()
  const { t } = useTranslation('tools')
  const said = useSaid()
  const { date, guessed } = publishedOn(source)
  const since = date ? t(($) => $.numbers.since, { date: guessed ? t(($) => $.numbers.about, { date }) : date }) : numbers.undated
  return (
    <li className={css.claim}>
      <p>
        <strong>{calls.roles[as]}</strong>
        <span className={css.hours}>
          <Text>{hours ? said.hours(hours) : calls.noHours}</Text>
        </span>
      </p>
      <p className={css.small}>
        <Text>{`${said.who(source)} · ${since}`}</Text>
      </p>
      {hours && <OpenNow hours={hours} />}
    </li>
  )
}

/** Key presses as one source tells them. */
export function Keys({ source, steps, number }: KeyPath) {
  const { calls } = useAdvice().facts
  const { numbers } = useToolWords()
  const { t } = useTranslation('tools')
  const who = useSaid().who(source)
  return (
    <div className={css.keys}>
      <p className={css.small}>
        <Text>{number ? t(($) => $.numbers.keys, { who }) : t(($) => $.numbers.keysElse, { who })}</Text>
      </p>
      <ol className={css.presses}>
        {steps.map((step, i) => (
          <li key={i}>
            {'press' in step && step.afterListening && `${calls.afterListening}${numbers.pause}`}
            <Text>
              {'press' in step
                ? t(($) => $.numbers.press, { key: step.press, meaning: calls.keys[step.for] })
                : t(($) => $.numbers.choose, { meaning: calls.keys[step.choose] })}
            </Text>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** A number nobody could verify, with all that speaks for and against it. */
export function NumberCard({ number }: { readonly number: NumberFacts }) {
  const { id, digits, claims, conflicts, keys, doubt, checkedOn } = number
  const { numbers } = useToolWords()
  const { facts } = useAdvice()
  const { origin } = useWords().ui.reasons
  const { t } = useTranslation('tools')
  const locale = useLocale()
  return (
    <GuardedNumber id={id} digits={digits} isClaimed beside={numbers[doubt]}>
      <h4>{numbers.says}</h4>
      <ul className={css.claims}>
        {claims.map((claim) => (
          <Says key={`${claim.source}.${claim.as}`} {...claim} />
        ))}
      </ul>
      {keys.map((path) => (
        <Keys key={path.source} {...path} />
      ))}
      <h4>{numbers.verdict}</h4>
      <ul className={css.verdicts}>
        {conflicts.map((row) => (
          <li key={row}>
            <Text>{facts.conflicts[row].verdict}</Text>{' '}
            <a href={`${hrefTo(locale, { page: 'sources' })}#${row}`} aria-label={`${origin} ${t(($) => $.numbers.all, { topic: facts.conflicts[row].topic })}`}>
              {origin}
            </a>
          </li>
        ))}
      </ul>
      <p className={css.small}>
        <Text>{t(($) => $.numbers.checked, { date: checkedOn })}</Text>
      </p>
      <p className={css.warning}>{numbers.beforeDialling}</p>
    </GuardedNumber>
  )
}
