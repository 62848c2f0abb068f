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

/** The steps one answer before. */
const stepsBefore = (): ReadonlyMap<StepId, readonly StepId[]> => {
  const before = new Map<StepId, StepId[]>(stepIds.map((id) => [id, []]))
  for (const id of stepIds) for (const next of nextSteps(id)) before.get(next)?.push(id)
  return before
}

let before: ReadonlyMap<StepId, readonly StepId[]> | undefined

/** Every step that can lead to one, itself included. */
function leadingTo(step: StepId): ReadonlySet<StepId> {
  before ??= stepsBefore()
  const seen = new Set<StepId>([step])
  for (const here of seen) for (const one of before.get(here) ?? []) seen.add(one)
  return seen
}

const remembered = new Map<StepId, ReadonlySet<StepId>>()

/** The steps a walk from the first question may have passed before it came to this one. */
export function mayComeBefore(step: StepId): ReadonlySet<StepId> {
  const known = remembered.get(step)
  if (known) return known
  const towards = leadingTo(step)
  const found = new Set(step === 'start' ? [] : [...reachableFrom('start', step)].filter((id) => towards.has(id)))
  remembered.set(step, found)
  return found
}

/** Steps that end a walk. */
export const isEnding = (step: StepId): boolean => answersOf(step).length === 0

/** All endings of the flow. */
export const endingIds: readonly StepId[] = stepIds.filter(isEnding)
