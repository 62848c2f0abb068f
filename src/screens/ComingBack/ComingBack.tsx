import { useTranslation } from 'react-i18next'
import { view, type Choice, type View } from '../../../machines/view'
import { deadlineAt, waitAt } from '../../../machines/waiting'
import { formatPairs, type Trail } from '../../../machines/trail'
import { trailOf } from '../../case/belongs'
import { momentsOf } from '../../case/moments'
import type { Case } from '../../case/record'
import { Choices } from '../../components/Choices/Choices'
import { When } from '../../components/Waiting/When'
import { useWords } from '../../i18n/i18n'
import { moveCase, trailTo } from '../../session/caseKeeper'
import { StepLink } from '../../session/StepLink'
import { cardOf } from '../cardOf'
import { useCaseName } from '../CaseHere/useCaseName'
import css from './ComingBack.module.css'

const at = (trail: Trail, step = trail.end): View => view({ ok: true, trail }, step)

/** What may have happened since: the answers of the step a case stands at, or of the one before where it rests. */
function choicesAt(trail: Trail): readonly Choice[] {
  const here = at(trail)
  if (here.kind === 'question') return here.choices
  if (here.kind === 'action') return here.afterwards.choices
  const last = trail.pairs[trail.pairs.length - 1]
  const before = last && at(trail, last.step)
  return before?.kind === 'action' ? before.afterwards.choices.filter(({ chosen }) => !chosen) : []
}

/** A returning person's open case: what they wait for, until when, and what may have happened then. */
export function ComingBack({ kept }: { readonly kept: Case }) {
  const core = useWords()
  const { t } = useTranslation()
  const nameOf = useCaseName()
  const { case: words } = core.ui
  const trail = trailOf(kept)
  const step = trail.end
  const wait = waitAt(step, momentsOf(kept))
  const deadline = wait?.deadline ?? deadlineAt(step)
  const isWaiting = wait !== undefined || (deadline !== undefined && deadline !== 'promised')
  return (
    <section className={css.back} aria-labelledby="back">
      <h2 id="back">
        {deadline && isWaiting ? words.waiting[deadline] : t(($) => $.ui.case.resting, { step: core.steps[step].short })}
      </h2>
      <p className={css.when}>{wait ? <When key={wait.at} at={wait.at} /> : nameOf(kept)}</p>
      <details className={css.then}>
        <summary>{words.then}</summary>
        <Choices
          labelledBy="back"
          cards={choicesAt(trail).map((choice) => ({
            ...cardOf(core, { ...choice, chosen: false }),
            onChoose: () => moveCase(kept.id, trailTo(choice.to)),
          }))}
        />
      </details>
      <StepLink to={{ step, fragment: formatPairs(trail.pairs) }} className={css.go}>
        {words.toStep}
      </StepLink>
    </section>
  )
}
