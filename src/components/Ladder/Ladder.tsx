import type { Rung } from '../../../machines/journeys/step'
import { useWords } from '../../i18n/i18n'
import { Icon } from '../Icon/Icon'
import shared from '../../styles/shared.module.css'
import css from './Ladder.module.css'

/** A rung and the name it has for the people of a journey. */
export type LadderRung = { readonly rung: Exclude<Rung, 'start' | 'urgent'>; readonly name: string }

type Props = {
  readonly rungs: readonly LadderRung[]
  readonly current: Rung
  /** The rungs this person has been on. */
  readonly been: readonly Rung[]
  /** Shows what the ladder is, where a person meets it for the first time. */
  readonly captioned?: boolean
}

/** The escalation ladder as the one sign of progress. */
export function Ladder({ rungs, current, been, captioned = false }: Props) {
  const { ladder } = useWords().ui
  const here = rungs.findIndex(({ rung }) => rung === current)
  const isPassed = (rung: Rung, i: number) => i < here && been.includes(rung)
  return (
    <div className={css.ladder} data-screen>
      {captioned && (
        <p className={css.caption} aria-hidden="true">
          {ladder.label}
        </p>
      )}
      <ol className={css.rungs} aria-label={ladder.label}>
        {rungs.map(({ rung, name }, i) => (
          <li key={rung} className={isPassed(rung, i) ? css.passed : undefined} aria-current={i === here ? 'step' : undefined}>
            <span className={css.node}>
              <Icon name={isPassed(rung, i) ? 'check' : rung} />
            </span>
            <span className={css.name}>
              <span>{name}</span>
              {(i === here || isPassed(rung, i)) && <span className={shared.spoken}>{i === here ? ladder.here : ladder.passed}</span>}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
