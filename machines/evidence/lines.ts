import { checklist } from '../core/checklist'
import { stepsOf } from '../core/trail'
import { trailOf } from '../case/relation'
import type { Case } from '../case/record'
import type { TaskId } from '../tasks'

/** The lines of proof a case was asked for along its walk, in the order it met them. */
export function proofLinesOf(kept: Pick<Case, 'from' | 'trail'>): readonly TaskId[] {
  const trail = trailOf(kept)
  const met = [...stepsOf(trail)].flatMap((step) => checklist(step, trail))
  return [...new Set(met.flatMap(({ part, when, task }) => (part === 'proof' && !when ? [task] : [])))]
}
