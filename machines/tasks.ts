import { buyerTasks } from './journeys/buyer/tasks'
import { changingTasks } from './journeys/changing/tasks'
import { companyTasks } from './journeys/company/tasks'
import { endingsTasks } from './journeys/endings/tasks'
import { outsideTasks } from './journeys/outside/tasks'
import { platformTasks } from './journeys/platform/tasks'
import { returningTasks } from './journeys/returning/tasks'
import { scamTasks } from './journeys/scam/tasks'
import { sellerTasks } from './journeys/seller/tasks'
import { startTasks } from './journeys/start/tasks'
import { urgentTasks } from './journeys/urgent/tasks'
import { byProblem } from './journeys/shared/byProblem'
import { calling } from './journeys/shared/calling'
import type { Task } from './journeys/task'

/** Every line a checklist can hold, with what it rests on. */
export const tasks = {
  ...calling,
  ...byProblem,
  ...startTasks,
  ...urgentTasks,
  ...buyerTasks,
  ...returningTasks,
  ...changingTasks,
  ...platformTasks,
  ...outsideTasks,
  ...sellerTasks,
  ...companyTasks,
  ...scamTasks,
  ...endingsTasks,
} as const satisfies Readonly<Record<string, Task>>

export type TaskId = keyof typeof tasks

/** One task of the catalogue. */
export const taskOf = (id: TaskId): Task => tasks[id]
