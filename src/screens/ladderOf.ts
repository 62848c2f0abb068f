import type { Journey } from '../../machines/flow/flow'
import type { LadderRung } from '../components/Ladder/Ladder'

const whole = ['merchant', 'wait', 'platform', 'review', 'outside'] as const
const company = ['merchant', 'wait', 'platform', 'outside'] as const
const seller = ['platform', 'outside'] as const

/** The rungs there are for the people of a journey. */
export function ladderOf(journey: Journey): readonly LadderRung[] {
  if (journey === 'seller') return seller
  return journey === 'company' ? company : whole
}
