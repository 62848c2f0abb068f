import { describe, expect, test } from 'vitest'
import { deadlineAt, takesPromise, waitAt } from '../../../machines/case/waiting'

const HOUR = 3_600_000
const WROTE = Date.parse('2026-11-20T14:05:00+08:00')

describe('what a person waits for', () => {
  test('ends so long after the moment the step counts from', () => {
    expect(waitAt('remindAndWait', { contactedAt: WROTE })).toEqual({ deadline: 'merchant24h', at: WROTE + 24 * HOUR })
    expect(waitAt('waitForReply', { contactedAt: WROTE })).toEqual({ deadline: 'reply30min', at: WROTE + HOUR / 2 })
    expect(waitAt('waitForRuling', { contactedAt: WROTE })).toBeUndefined()
    expect(waitAt('stage', { contactedAt: WROTE })).toBeUndefined()
  })

  test('where somebody promised an answer, is that answer', () => {
    expect(deadlineAt('keepWatch')).toBe('promised')
    expect(deadlineAt('followUp')).toBe('promised')
    expect(waitAt('keepWatch', { promisedUntil: WROTE })).toEqual({ deadline: 'promised', at: WROTE })
  })

  test('a promise is worth writing down where there is a call or a chat with support', () => {
    const talking = ['followUp', 'callAgain', 'accountTaken', 'file12315', 'sellerAppeal', 'sellerWait'] as const
    expect(talking.filter((step) => !takesPromise(step))).toEqual([])
    expect(takesPromise('contactMerchant')).toBe(false)
    expect(takesPromise('settled')).toBe(false)
  })
})
