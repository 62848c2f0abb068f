import type { buyer } from '../flow/buyer'
import type { Step } from './step'

export const buyerSteps = {
  issue: { kind: 'question', rung: 'merchant' },
  delivery: { kind: 'question', rung: 'merchant' },
  stage: { kind: 'question', rung: 'merchant' },
  silence: { kind: 'question', rung: 'merchant' },
  contactMerchant: { kind: 'question', rung: 'merchant' },
  waitForReply: { kind: 'question', rung: 'merchant' },
  remindAndWait: { kind: 'question', rung: 'merchant' },
  readTheChat: { kind: 'question', rung: 'merchant' },
  keepNegotiating: { kind: 'question', rung: 'merchant' },
  declineOffer: { kind: 'question', rung: 'merchant' },
  takeAgreed: { kind: 'question', rung: 'merchant' },
  noReason: { kind: 'question', rung: 'merchant' },
  returnNoReason: { kind: 'question', rung: 'merchant' },
  returnTooLate: { kind: 'question', rung: 'merchant' },
  returnExceptions: { kind: 'question', rung: 'merchant' },
  cancelBeforeReceipt: { kind: 'question', rung: 'merchant' },
  changeOrder: { kind: 'question', rung: 'merchant' },
  checkIfShipped: { kind: 'question', rung: 'merchant' },
  changeBeforeShipping: { kind: 'question', rung: 'merchant' },
  changeAfterShipping: { kind: 'question', rung: 'merchant' },
  ask: { kind: 'question', rung: 'merchant' },
  askBeforeBuying: { kind: 'question', rung: 'merchant' },
  merchantUnreachable: { kind: 'question', rung: 'merchant' },
} as const satisfies Readonly<Record<keyof typeof buyer, Step>>
