import type { Task } from './task'

export const startTasks = {} as const satisfies Readonly<Record<string, Task>>
