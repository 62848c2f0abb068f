import { isStepId, type PairName, type StepId } from '../flow'
import type { Fold, Line, Rung } from '../journeys/step'
import type { Part, Task } from '../journeys/task'
import { stepOf } from '../steps'
import { taskOf, type TaskId } from '../tasks'
import { mayComeBefore } from './graph'
import { answerAt, holds, type Trail } from './trail'

/** One line of a checklist, as every screen, sheet and copied text shows it. */
export type ChecklistLine = {
  readonly task: TaskId
  readonly part: Part
  /** The group it is folded up in; nothing where it stands open. */
  readonly fold?: Fold
  /** The answer it hangs on, where that answer is not known. */
  readonly when?: PairName
}

type Expanded = { readonly task: TaskId; readonly fold?: Fold; readonly when?: PairName }

const partOf = (task: TaskId): Part => {
  const { part }: Task = taskOf(task)
  return part ?? 'do'
}

const questionOf = (name: PairName): string => name.slice(0, name.indexOf('.'))

/** May the person have answered this question before the page they began at, where we did not see it? */
const isUnknown = (trail: Trail, question: string): boolean =>
  isStepId(question) && answerAt(trail, question) === undefined && mayComeBefore(trail.from).has(question)

/** Was this answer given, or may it have been, where we did not see it? */
export const mayHold = (trail: Trail, when: PairName): boolean => holds(trail, when) || isUnknown(trail, questionOf(when))

function expand(line: Line, trail: Trail, fold?: Fold): readonly Expanded[] {
  const as = (task: TaskId, when?: PairName): Expanded => ({ task, ...(fold && { fold }), ...(when && { when }) })
  if (typeof line === 'string') return [as(line)]
  if ('fold' in line) return line.lines.flatMap((inner) => expand(inner, trail, line.fold))
  if (line.unless?.some((name) => holds(trail, name))) return []
  if (!line.when) return line.tasks.map((id) => as(id))
  if (line.when.some((name) => holds(trail, name))) return line.tasks.map((id) => as(id))
  const unknown = line.when.filter((name) => isUnknown(trail, questionOf(name)))
  return unknown.flatMap((name) => line.tasks.map((id) => as(id, name)))
}

/** How many lines of a part stand open, and the group that holds the others. Order is weight. */
const roomFor = (rung: Rung): Readonly<Record<Part, { readonly open: number; readonly rest: Fold }>> => ({
  do: rung === 'urgent' ? { open: 3, rest: 'whenSafe' } : { open: 5, rest: 'more' },
  proof: { open: 3, rest: 'moreProof' },
  mind: { open: rung === 'urgent' ? 2 : 1, rest: 'moreMind' },
  why: { open: 0, rest: 'why' },
})

/**
 * The tasks of a step in order, fitted to the answers given, and what of them stands open. Where a detail was never
 * asked (a page opened on its own) every variant is there, each under the answer it belongs to. A task stands once.
 */
export function checklist(step: StepId, trail: Trail): readonly ChecklistLine[] {
  const entry = stepOf(step)
  const lines: readonly Line[] = entry.kind === 'question' ? [] : (entry.tasks ?? [])
  const expanded = lines.flatMap((line) => expand(line, trail))
  const forEveryone = new Set(expanded.flatMap(({ task, when }) => (when ? [] : [task])))
  const seen = new Set<TaskId>()
  const room = roomFor(entry.rung)
  const open: Record<Part, number> = { do: 0, proof: 0, mind: 0, why: 0 }
  return expanded.flatMap(({ task, fold, when }) => {
    const part = partOf(task)
    const line = { task, part }
    if (when) return forEveryone.has(task) ? [] : [{ ...line, ...(fold && { fold }), when }]
    if (seen.has(task)) return []
    seen.add(task)
    if (fold) return [{ ...line, fold }]
    open[part] += 1
    return [open[part] > room[part].open ? { ...line, fold: room[part].rest } : line]
  })
}

/** Lines that stand folded up under one heading. */
export type FoldedLines = { readonly fold: Fold; readonly lines: readonly ChecklistLine[] }

/** What belongs right behind what stands open comes first, the reasons last. */
const foldOrder = ['moreProof', 'more', 'whenSafe', 'calling', 'ifNo', 'special', 'helper', 'moreMind', 'why'] as const satisfies readonly Fold[]

/** The folded lines of a checklist by their headings, in the order every page, sheet and text shows them. */
export const foldsOf = (lines: readonly ChecklistLine[]): readonly FoldedLines[] =>
  foldOrder.flatMap((fold) => {
    const inside = lines.filter((line) => line.fold === fold && !line.when)
    return inside.length ? { fold, lines: inside } : []
  })
