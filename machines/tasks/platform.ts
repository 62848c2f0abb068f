import type { Task } from './task'

export const platformTasks = {} as const satisfies Readonly<Record<string, Task>>
