import type { Task } from './task'

export const companyTasks = {} as const satisfies Readonly<Record<string, Task>>
