import { answersOf, isStepId, journeyOf, journeys, type Journey, type Pair, type StepId } from '../../machines/flow/flow'
import { leadsTo } from '../../machines/flow/leadsTo'
import type { Step } from '../../machines/steps/step'
import { stepOf } from '../../machines/steps/steps'
import { toPair } from '../../machines/trail'

/** One answer on the map. `away`: it leads to another journey's sheet. */
export type Road = { readonly pair: Pair; readonly to: StepId; readonly away: boolean }

export type Place = { readonly step: StepId; readonly kind: Step['kind']; readonly roads: readonly Road[] }

/** One journey of the flow, as a sheet of the atlas. */
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

const sheetOf = (journey: Journey): Sheet => ({
  journey,
  places: Object.keys(journeys[journey]).filter(isStepId).map(placeOf),
})

/** The whole flow, taken from the machine itself, in the order people meet it. */
export const atlas: readonly Sheet[] = (
  ['start', 'urgent', 'buyer', 'platform', 'outside', 'scam', 'seller', 'company', 'endings'] as const
).map(sheetOf)
