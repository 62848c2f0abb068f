import type { scam } from '../flow/scam'
import type { Step } from './step'

export const scamSteps = {
  scam: { kind: 'question', rung: 'urgent' },
  scamStop: { kind: 'question', rung: 'urgent' },
  codeGiven: { kind: 'question', rung: 'urgent' },
  screenShared: { kind: 'question', rung: 'urgent' },
  moneySent: { kind: 'question', rung: 'urgent' },
  checkNumber: { kind: 'question', rung: 'urgent' },
} as const satisfies Readonly<Record<keyof typeof scam, Step>>
