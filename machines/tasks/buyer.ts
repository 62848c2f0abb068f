import type { Task } from './task'

export const buyerTasks = {} as const satisfies Readonly<Record<string, Task>>
