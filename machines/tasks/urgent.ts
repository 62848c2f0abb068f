import type { Task } from './task'

export const urgentTasks = {} as const satisfies Readonly<Record<string, Task>>
