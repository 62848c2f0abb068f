import type { Journey } from '../../machines/flow/flow'
import type { LadderRung } from '../components/Ladder/Ladder'
import type { Core } from '../i18n/words'

const whole = ['merchant', 'wait', 'platform', 'review', 'outside'] as const
const company = ['merchant', 'wait', 'platform', 'outside'] as const

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
