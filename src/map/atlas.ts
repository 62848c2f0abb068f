import { answersOf, journeyNames, journeyOf, stepIds, type Journey, type Pair, type StepId } from '../../machines/flow'
import { leadsTo } from '../../machines/core/leadsTo'
import type { Step } from '../../machines/journeys/step'
import { stepOf } from '../../machines/steps'
import { toPair } from '../../machines/core/trail'

/** One answer on the map. `away`: it leads to another journey's sheet. */
export type Road = { readonly pair: Pair; readonly to: StepId; readonly away: boolean }

export type Place = { readonly step: StepId; readonly kind: Step['kind']; readonly roads: readonly Road[] }

/** One journey of the flow as a sheet of the atlas. */
export type Sheet = { readonly journey: Journey; readonly places: readonly Place[] }

function roadOf(step: StepId, answer: string): readonly Road[] {
  const pair = toPair(step, answer)
  const to = leadsTo(step, answer)
  return pair && to ? [{ pair, to, away: journeyOf(to) !== journeyOf(step) }] : []
}

const placeOf = (step: StepId): Place => ({
  step,
  kind: stepOf(step).kind,
  roads: answersOf(step).flatMap((answer) => roadOf(step, answer)),
})

/** The whole flow, taken from the machine itself, in the order people meet it. */
export const atlas: readonly Sheet[] = journeyNames.map((journey) => ({
  journey,
  places: stepIds.filter((step) => journeyOf(step) === journey).map(placeOf),
}))
