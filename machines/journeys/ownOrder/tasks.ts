import type { Task } from '../task'

/** Where the platform itself, or nobody the buyer dealt with, stands on the other side. */
export const ownOrderTasks = {} as const satisfies Readonly<Record<string, Task>>
