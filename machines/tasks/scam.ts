import type { Task } from './task'

export const scamTasks = {} as const satisfies Readonly<Record<string, Task>>
