import { answersOf, stepIds, type StepId } from '../flow'
import { leadsTo } from './leadsTo'

/** The steps one answer away. */
const nextSteps = (step: StepId): readonly StepId[] =>
  answersOf(step).flatMap((answer) => leadsTo(step, answer) ?? [])

/** Every step that can be reached from one, itself included, without walking through `barred`. */
export function reachableFrom(step: StepId, barred?: StepId): ReadonlySet<StepId> {
  const seen = new Set<StepId>([step])
  for (const here of seen) {
    for (const next of nextSteps(here)) if (next !== barred) seen.add(next)
  }
  return seen
}

const remembered = new Map<StepId, ReadonlySet<StepId>>()

/** The steps a walk from the first question may have passed before it came to this one. */
export function mayComeBefore(step: StepId): ReadonlySet<StepId> {
  const known = remembered.get(step)
  if (known) return known
  const before = step === 'start' ? [] : [...reachableFrom('start', step)].filter((id) => reachableFrom(id).has(step))
  const found = new Set(before)
  remembered.set(step, found)
  return found
}

/** Steps that end a walk. */
export const isEnding = (step: StepId): boolean => answersOf(step).length === 0

/** All endings of the flow. */
export const endingIds: readonly StepId[] = stepIds.filter(isEnding)
