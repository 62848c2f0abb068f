import type { ChecklistLine } from '../../machines/checklist'
import { isStepId, type Pair } from '../../machines/flow/flow'
import type { Task } from '../../machines/tasks/task'
import { taskOf, type TaskId } from '../../machines/tasks/tasks'
import { toPair } from '../../machines/trail'
import type { TaskWords } from '../components/Tasks/Tasks'
import type { Advice } from '../i18n/words'

/** A task with all its words. */
export function wordsOf(advice: Advice, id: TaskId): TaskWords {
  const { taps }: Task = taskOf(id)
  return { id, ...advice.tasks[id], ...(taps && { taps: advice.taps[taps] }) }
}

/** Lines that hang on one answer nobody has given yet. */
export type Group = { readonly when: Pair; readonly tasks: readonly TaskId[] }

export type Grouped = {
  readonly now?: TaskId
  readonly then: readonly TaskId[]
  readonly groups: readonly Group[]
  readonly proof: readonly TaskId[]
}

function groupOf(name: string, lines: readonly ChecklistLine[]): readonly Group[] {
  const [step = '', answer = ''] = name.split('.')
  const when = isStepId(step) && toPair(step, answer)
  return when ? [{ when, tasks: lines.filter((line) => line.when === name).map(({ task }) => task) }] : []
}

/** A checklist as an action shows it: the one thing now, the rest in order, what hangs on an unknown answer, the proof. */
export function grouped(lines: readonly ChecklistLine[]): Grouped {
  const sure = lines.filter(({ when, proof }) => !when && !proof).map(({ task }) => task)
  const [now, ...then] = sure
  const names = [...new Set(lines.flatMap(({ when }) => when ?? []))]
  return {
    ...(now && { now }),
    then,
    groups: names.flatMap((name) => groupOf(name, lines)),
    proof: lines.filter(({ when, proof }) => !when && proof).map(({ task }) => task),
  }
}
