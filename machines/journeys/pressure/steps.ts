import type { Step } from '../step'
import type { pressure } from './flow'

/** Threats, degrading demands, a court’s papers: never an argument with the merchant. */
export const pressureSteps = {} as const satisfies Readonly<Partial<Record<keyof typeof pressure, Step>>>
