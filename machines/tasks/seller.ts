import type { Task } from './task'

export const sellerTasks = {} as const satisfies Readonly<Record<string, Task>>
