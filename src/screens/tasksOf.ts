import type { ChecklistLine } from '../../machines/core/checklist'
import type { Pair } from '../../machines/flow'
import type { Part, Task } from '../../machines/journeys/task'
import { taskOf, type TaskId } from '../../machines/tasks'
import { pairNamed } from '../../machines/core/trail'
import type { TaskWords } from '../components/Tasks/Tasks'
import type { Advice } from '../i18n/words'

/** A task with all its words. */
export function wordsOf(advice: Advice, id: TaskId): TaskWords {
  const { taps, part }: Task = taskOf(id)
  return { id, ...advice.tasks[id], ...(taps && { taps: advice.taps[taps] }), ...(part === 'mind' && { toMind: true }) }
}

/** Lines that hang on an answer nobody has given yet, or on any of several. */
export type Group = { readonly when: readonly [Pair, ...Pair[]]; readonly tasks: readonly TaskId[] }

export type Grouped = {
  readonly now?: TaskId
  readonly then: readonly TaskId[]
  readonly mind: readonly TaskId[]
  readonly groups: readonly Group[]
  readonly proof: readonly TaskId[]
}

/** Each task once, under every answer it hangs on; those that hang on the same answers together. */
function groupsOf(lines: readonly ChecklistLine[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const task of new Set(lines.flatMap((line) => (line.when ? line.task : [])))) {
    const names = lines.flatMap((line) => (line.task === task && line.when) || [])
    const [first, ...rest] = names.flatMap((name) => pairNamed(name) ?? [])
    if (first) groups.set(names.join(), { when: [first, ...rest], tasks: [...(groups.get(names.join())?.tasks ?? []), task] })
  }
  return [...groups.values()]
}

/** A checklist as an action shows it: the one thing now, the rest in order, what to mind, what hangs on an unknown answer, the proof. */
export function grouped(lines: readonly ChecklistLine[]): Grouped {
  const sure = lines.filter(({ when }) => !when)
  const all = (part: Part) => sure.filter((line) => line.part === part).map(({ task }) => task)
  const [now, ...then] = all('do')
  return { ...(now && { now }), then, mind: all('mind'), groups: groupsOf(lines), proof: all('proof') }
}
