import type { Message } from './message'

export const scamMessages = {
  scamVerifyChat: { to: 'platformChat', blanks: ['happenedAt'], facts: ['G05'] },
  scamStopPayment: { to: 'bank', blanks: ['happenedAt', 'amount'], facts: ['antiFraud20'] },
  scamPoliceReport: { to: 'police', blanks: ['happenedAt', 'amount'], facts: ['antiFraud20'] },
  scamAntiFraudCall: { to: 'police', blanks: ['happenedAt'], facts: ['antiFraud30'] },
} as const satisfies Readonly<Record<string, Message>>
