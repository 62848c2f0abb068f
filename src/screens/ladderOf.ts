import type { Journey } from '../../machines/flow'
import { journeys } from '../../machines/journeys/journeys'
import type { Rung } from '../../machines/journeys/step'
import { sketchOf } from '../../machines/core/sketch'
import type { Trail } from '../../machines/core/trail'
import type { LadderRung } from '../components/Ladder/Ladder'
import type { Known } from '../i18n/words'

/** The rungs a trail has been on before this step. Who goes past one without need, like the 24 hours after a refusal, was not there. */
export const rungsOn = ({ pairs }: Trail): readonly Rung[] => [...new Set(pairs.map(({ step }) => sketchOf(step).rung))]

/** The rungs there are for the people of a journey, by the names they know them. */
export const ladderOf = (journey: Journey, { ui }: Known): readonly LadderRung[] =>
  journeys[journey].ladder.map(({ rung, name }) => ({ rung, name: ui.ladder[name] }))
