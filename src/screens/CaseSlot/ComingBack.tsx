import { useTranslation } from 'react-i18next'
import type { Case } from '../../../machines/case/record'
import { Choices } from '../../components/Choices/Choices'
import { When } from '../../components/Waiting/When'
import { useWords } from '../../i18n/i18n'
import type { Steps } from '../../i18n/journeyWords'
import { moveCase } from '../../case/keeper'
import { isOwn } from '../../../machines/case/ownClock'
import { choicesSince, statusOf } from '../../../machines/case/status'
import { StepLink } from '../../walk/StepLink'
import { cardOf } from '../cardOf'
import { useMinute } from '../../time/useMinute'
import { useCaseName } from '../useCaseName'
import css from './ComingBack.module.css'

/** A returning person's open case: what they wait for, until when, and what may have happened then. */
export function ComingBack({ kept, steps }: { readonly kept: Case; readonly steps: Steps }) {
  const core = { ...useWords(), steps }
  const { t } = useTranslation()
  const nameOf = useCaseName()
  const { case: words } = core.ui
  const status = statusOf(kept, useMinute() ?? 0)
  const { step, to, clocks, deadline } = status
  const [clock] = clocks
  const waitsFor = clock?.deadline ?? (deadline === 'promised' ? undefined : deadline)
  return (
    <section className={css.back} aria-labelledby="back">
      <h2 id="back">
        {waitsFor ? words.waiting[waitsFor] : t(($) => $.ui.case.resting, { step: steps[step].short })}
      </h2>
      <p className={css.when}>{clock ? <When key={clock.at} at={clock.at} own={isOwn(clock.deadline)} /> : nameOf(kept)}</p>
      <details className={css.then}>
        <summary>{words.then}</summary>
        <Choices
          labelledBy="back"
          cards={choicesSince(status).map((choice) => ({
            ...cardOf(core, { ...choice, chosen: false }),
            onChoose: () => moveCase(kept.id, choice.to.trail),
          }))}
        />
      </details>
      <StepLink to={to} className={css.go}>
        {words.toStep}
      </StepLink>
    </section>
  )
}
