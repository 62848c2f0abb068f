import { useTranslation } from 'react-i18next'
import type { Checked } from '../../../machines/facts/checked'
import { useLocale, useWords } from '../../i18n/i18n'
import { inARow } from '../../i18n/sentences'
import { Fold } from '../Fold/Fold'
import { Text } from '../Text/Text'
import css from './Sources.module.css'

/** A fact with its words: what is said, who says it, when it was checked, why to look twice, and where others disagree. */
export type Reason = {
  readonly id: string
  readonly text: string
  readonly names: readonly string[]
  readonly checkedOn: string
  readonly href: string
  readonly caution?: string
  readonly disputes: readonly string[]
}

/** Facts that can be trusted alike, under what that means. */
export type ReasonGroup = { readonly title: string; readonly reasons: readonly Reason[] }

function Fact({ reason }: { readonly reason: Reason }) {
  const { reasons } = useWords().ui
  const { t } = useTranslation()
  return (
    <li className={css.reason}>
      <p>
        <Text>{reason.text}</Text>
      </p>
      {reason.caution && (
        <p className={css.dispute}>
          <Text>{reason.caution}</Text>
        </p>
      )}
      {reason.disputes.map((dispute) => (
        <p key={dispute} className={css.dispute}>
          <strong>{reasons.conflict}</strong> <Text>{dispute}</Text>
        </p>
      ))}
      <p className={`${css.small} ${css.from}`}>
        <span>
          <Text>{`${reason.names.join(reasons.separator)} · ${t(($) => $.ui.reasons.checked, { date: reason.checkedOn })}`}</Text>
        </span>{' '}
        <a href={reason.href} aria-label={`${reasons.origin} ${reason.id}`}>
          {reasons.origin}
        </a>
      </p>
    </li>
  )
}

type Props = {
  readonly groups: readonly ReasonGroup[]
  /** When all this was last read, and by when it must be read again. */
  readonly checked: Checked
}

/** Why this, on request: the facts a step rests on. */
export function Sources({ groups, checked }: Props) {
  const { action, reasons } = useWords().ui
  const { t } = useTranslation()
  const locale = useLocale()
  if (!groups.length) return null
  return (
    <Fold title={action.why} onScreen>
      <p className={css.small}>
        <Text>{inARow(locale, [t(($) => $.ui.reasons.page, checked), reasons.notLive])}</Text>
      </p>
      {groups.map((group) => (
        <section key={group.title} className={css.group}>
          <h3>{group.title}</h3>
          <ul className={css.list}>
            {group.reasons.map((reason) => (
              <Fact key={reason.id} reason={reason} />
            ))}
          </ul>
        </section>
      ))}
    </Fold>
  )
}
