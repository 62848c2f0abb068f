import { isStepId, type PairName, type StepId } from '../flow'
import { mayComeBefore } from './graph'
import type { Line } from '../journeys/step'
import { stepOf } from '../steps'
import type { Part } from '../journeys/task'
import { taskOf, type TaskId } from '../tasks'
import { answerAt, holds, type Trail } from './trail'

/** One line of a checklist. `when` names the answer it hangs on, where that answer is not known. */
export type ChecklistLine = { readonly task: TaskId; readonly part: Part; readonly when?: PairName }

const lineFor = (task: TaskId, when?: PairName): ChecklistLine => ({
  task,
  part: taskOf(task).part ?? 'do',
  ...(when && { when }),
})

const questionOf = (name: PairName): string => name.slice(0, name.indexOf('.'))

/** May the person have answered this question before the page they began at, where we did not see it? */
const isUnknown = (trail: Trail, question: string): boolean =>
  isStepId(question) && answerAt(trail, question) === undefined && mayComeBefore(trail.from).has(question)

/** Was this answer given, or may it have been, where we did not see it? */
export const mayHold = (trail: Trail, when: PairName): boolean => holds(trail, when) || isUnknown(trail, questionOf(when))

function expand(line: Line, trail: Trail): readonly ChecklistLine[] {
  if (typeof line === 'string') return [lineFor(line)]
  if (holds(trail, line.when)) return line.tasks.map((id) => lineFor(id))
  return isUnknown(trail, questionOf(line.when)) ? line.tasks.map((id) => lineFor(id, line.when)) : []
}

/**
 * The tasks of a step in order, fitted to the answers given. Where a detail was never asked (a page opened on its
 * own) every variant is there, each under the answer it belongs to. A task stands once.
 */
export function checklist(step: StepId, trail: Trail): readonly ChecklistLine[] {
  const entry = stepOf(step)
  const lines: readonly Line[] = entry.kind === 'question' ? [] : (entry.tasks ?? [])
  const expanded = lines.flatMap((line) => expand(line, trail))
  const forEveryone = new Set(expanded.flatMap(({ task, when }) => (when ? [] : [task])))
  const seen = new Set<TaskId>()
  return expanded.filter(({ task, when }) => {
    if (when) return !forEveryone.has(task)
    if (seen.has(task)) return false
    seen.add(task)
    return true
  })
}
