import type { outside } from '../flow/outside'
import type { Step } from './step'

export const outsideSteps = {
  outside: { kind: 'question', rung: 'outside' },
  file12315: { kind: 'question', rung: 'outside' },
  complainCourier: { kind: 'question', rung: 'outside' },
  file12305: { kind: 'question', rung: 'outside' },
  filePayment: { kind: 'question', rung: 'outside' },
  askAssociation: { kind: 'question', rung: 'outside' },
  goToCourt: { kind: 'question', rung: 'outside' },
} as const satisfies Readonly<Record<keyof typeof outside, Step>>
