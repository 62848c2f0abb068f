import type { start } from '../flow/start'
import type { Step } from './step'

export const startSteps = {
  start: { kind: 'question', rung: 'start' },
  orient: { kind: 'question', rung: 'start' },
} as const satisfies Readonly<Record<keyof typeof start, Step>>
