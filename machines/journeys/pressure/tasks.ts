import type { Task } from '../task'

/** Threats, degrading demands, a court’s papers: never an argument with the merchant. */
export const pressureTasks = {} as const satisfies Readonly<Record<string, Task>>
