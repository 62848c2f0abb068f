import { buyerTasks } from './buyer'
import { calling } from './calling'
import { companyTasks } from './company'
import { outsideTasks } from './outside'
import { platformTasks } from './platform'
import { scamTasks } from './scam'
import { sellerTasks } from './seller'
import { startTasks } from './start'
import type { Task } from './task'
import { urgentTasks } from './urgent'

/** Every line a checklist can hold, with what it rests on. */
export const tasks = {
  ...calling,
  ...startTasks,
  ...urgentTasks,
  ...buyerTasks,
  ...platformTasks,
  ...outsideTasks,
  ...sellerTasks,
  ...companyTasks,
  ...scamTasks,
} as const satisfies Readonly<Record<string, Task>>

export type TaskId = keyof typeof tasks

/** One task of the catalogue. */
export const taskOf = (id: TaskId): Task => tasks[id]
