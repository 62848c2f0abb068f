import type { Journey } from '../../machines/flow/flow'
import type { Rung } from '../../machines/steps/step'
import { stepOf } from '../../machines/steps/steps'
import type { Trail } from '../../machines/trail'
import type { LadderRung } from '../components/Ladder/Ladder'
import type { Core } from '../i18n/words'

const whole = ['merchant', 'wait', 'platform', 'review', 'outside'] as const
const company = ['merchant', 'wait', 'platform', 'outside'] as const

/** The rungs a trail has been on before this step. Who goes past one without need, like the 24 hours after a refusal, was not there. */
export const rungsOn = ({ pairs }: Trail): readonly Rung[] => [...new Set(pairs.map(({ step }) => stepOf(step).rung))]

/** The rungs there are for the people of a journey, by the names they know them. */
export function ladderOf(journey: Journey, { ui }: Core): readonly LadderRung[] {
  const { ladder } = ui
  if (journey === 'seller') {
    return [
      { rung: 'platform', name: ladder.support },
      { rung: 'outside', name: ladder.outside },
    ]
  }
  return (journey === 'company' ? company : whole).map((rung) => ({ rung, name: ladder[rung] }))
}
