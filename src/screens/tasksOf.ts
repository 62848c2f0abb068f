import type { ChecklistLine } from '../../machines/core/checklist'
import { isClaimed } from '../../machines/core/claimed'
import { grouped, type Grouped } from '../../machines/core/grouped'
import type { Task } from '../../machines/journeys/task'
import { taskOf, type TaskId } from '../../machines/tasks'
import type { TaskWords } from '../components/Tasks/Tasks'
import type { Advice } from '../i18n/words'

/** A task with all its words. */
export function wordsOf(advice: Advice, id: TaskId): TaskWords {
  const { taps, part }: Task = taskOf(id)
  return {
    id,
    part: part ?? 'do',
    ...advice.tasks[id],
    ...(taps && { taps: advice.taps[taps] }),
    ...(isClaimed(id) && { claimed: true }),
  }
}

/** The list of a page by its parts. */
export const partsOf = ({ lines }: { readonly lines: readonly ChecklistLine[] }): Grouped => grouped(lines)
