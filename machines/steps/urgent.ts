import type { urgent } from '../flow/urgent'
import type { Step } from './step'

export const urgentSteps = {
  urgent: { kind: 'question', rung: 'urgent' },
  someoneHurt: { kind: 'question', rung: 'urgent' },
  unsafeProduct: { kind: 'question', rung: 'urgent' },
  accountTaken: { kind: 'question', rung: 'urgent' },
  lockedOut: { kind: 'question', rung: 'urgent' },
} as const satisfies Readonly<Record<keyof typeof urgent, Step>>
