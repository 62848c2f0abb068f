import { useTranslation } from 'react-i18next'
import type { Claim, HotlineId } from '../../../machines/facts/hotlines'
import type { Hours } from '../../../machines/facts/hours'
import { useAdvice, useWords } from '../../i18n/i18n'
import { Text } from '../Text/Text'
import { useHydrated } from '../useHydrated'
import { dialled } from './dialled'
import css from './ReachHuman.module.css'

/** A number somebody says is Pinduoduo's, with everyone who says so. */
export type Claimed = { readonly id: HotlineId; readonly digits: string; readonly claims: readonly Claim[] }

/** One source: whom it says the number serves, and when it says somebody answers. */
function Says({ source, as, hours }: Claim) {
  const { sources, calls } = useAdvice().facts
  const { t } = useTranslation()
  const said = { who: sources[source].name, role: calls.roles[as] }
  const open = ({ days, from, to }: Hours) =>
    to - from === 24 ? calls.allDay : t(($) => $.ui.reach.hours, { days: calls.days[days], from, to })
  return (
    <li>
      <Text>
        {hours ? t(($) => $.ui.reach.claimHours, { ...said, hours: open(hours) }) : t(($) => $.ui.reach.claim, said)}
      </Text>
    </li>
  )
}

/** One tap on the number opens what speaks against it, a second one there dials. Without the application it is plain text. */
export function ClaimedNumber({ id, digits, claims }: Claimed) {
  const { reach } = useWords().ui
  const { hotlines } = useAdvice().facts
  const { t } = useTranslation()
  const hydrated = useHydrated()
  const call = t(($) => $.ui.reach.dial, { number: dialled(digits) })
  return (
    <details className={css.number} data-claimed>
      <summary>{dialled(digits)}</summary>
      <p className={css.warning}>
        <Text>{hotlines[id]}</Text>
      </p>
      <p className={css.says}>{reach.says}</p>
      <ul>
        {claims.map((claim) => (
          <Says key={`${claim.source}.${claim.as}`} {...claim} />
        ))}
      </ul>
      <p className={css.call}>{hydrated ? <a href={`tel:${digits}`}>{call}</a> : call}</p>
    </details>
  )
}
