import type { Step } from '../step'
import type { ownOrder } from './flow'

/** Where the platform itself, or nobody the buyer dealt with, stands on the other side. */
export const ownOrderSteps = {} as const satisfies Readonly<Partial<Record<keyof typeof ownOrder, Step>>>
