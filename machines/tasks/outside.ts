import type { Task } from './task'

export const outsideTasks = {} as const satisfies Readonly<Record<string, Task>>
