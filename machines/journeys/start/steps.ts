import type { start } from './flow'
import type { Step } from '../step'

export const startSteps = {
  start: { kind: 'question', rung: 'start' },
  orient: {
    kind: 'action',
    rung: 'start',
    tasks: ['orientSafeFirst', 'orientWhoCameFirst', 'orientReadOrder', 'orientReadChat', 'orientAskSomeone', 'keepCodesSecret'],
    dial: ['ambulance', 'police'],
  },
} as const satisfies Readonly<Record<keyof typeof start, Step>>
