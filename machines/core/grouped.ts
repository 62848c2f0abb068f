import type { Pair } from '../flow'
import type { Part } from '../journeys/task'
import type { TaskId } from '../tasks'
import { foldsOf, type ChecklistLine, type FoldedLines } from './checklist'
import { pairNamed } from './trail'

/** Lines that hang on an answer nobody has given yet, or on any of several. */
export type Group = { readonly when: readonly [Pair, ...Pair[]]; readonly tasks: readonly TaskId[] }

export type Grouped = {
  readonly now?: TaskId
  readonly then: readonly TaskId[]
  readonly mind: readonly TaskId[]
  readonly proof: readonly TaskId[]
  readonly folds: readonly FoldedLines[]
  readonly groups: readonly Group[]
}

/** Each task once, under every answer it hangs on; those that hang on the same answers together. */
function groupsOf(lines: readonly ChecklistLine[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const task of new Set(lines.map((line) => line.task))) {
    const names = lines.flatMap((line) => (line.task === task && line.when) || [])
    const [first, ...rest] = names.flatMap((name) => pairNamed(name) ?? [])
    if (first) groups.set(names.join(), { when: [first, ...rest], tasks: [...(groups.get(names.join())?.tasks ?? []), task] })
  }
  return [...groups.values()]
}

/** A checklist as a page shows it: the one thing now, what else stands open, what is folded up, what hangs on an unknown answer. */
export function grouped(lines: readonly ChecklistLine[]): Grouped {
  const open = lines.filter(({ when, fold }) => !when && !fold)
  const all = (part: Part) => open.filter((line) => line.part === part).map(({ task }) => task)
  const [now, ...then] = all('do')
  return { ...(now && { now }), then, mind: all('mind'), proof: all('proof'), folds: foldsOf(lines), groups: groupsOf(lines) }
}
