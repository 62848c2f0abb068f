import type { platform } from '../flow/platform'
import type { Step } from './step'

export const platformSteps = {
  askPlatform: { kind: 'question', rung: 'platform' },
  collectProof: { kind: 'question', rung: 'platform' },
  ruling: { kind: 'question', rung: 'platform' },
  waitForRuling: { kind: 'question', rung: 'platform' },
  readTheNotice: { kind: 'question', rung: 'platform' },
  followUp: { kind: 'question', rung: 'platform' },
  turnedBack: { kind: 'question', rung: 'platform' },
  afterWin: { kind: 'question', rung: 'platform' },
  waitForPayment: { kind: 'question', rung: 'platform' },
  demandEnforcement: { kind: 'question', rung: 'platform' },
  askReview: { kind: 'question', rung: 'platform' },
  callAgain: { kind: 'question', rung: 'platform' },
  complainAgent: { kind: 'question', rung: 'platform' },
  askSupport: { kind: 'question', rung: 'platform' },
  reportShop: { kind: 'question', rung: 'platform' },
} as const satisfies Readonly<Record<keyof typeof platform, Step>>
