import type { endings } from '../flow/endings'
import type { Step } from './step'

export const endingsSteps = {
  settled: { kind: 'question', rung: 'start' },
  keepWatch: { kind: 'question', rung: 'start' },
  safe: { kind: 'question', rung: 'start' },
  letGo: { kind: 'question', rung: 'start' },
} as const satisfies Readonly<Record<keyof typeof endings, Step>>
