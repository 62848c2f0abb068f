import { describe, expect, test } from 'vitest'
import { contradicts, momentOf, proposalFor } from '../../../machines/core/proposal'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const WROTE = Date.parse('2026-11-20T14:05:00+08:00')

const proposed = (step: Parameters<typeof proposalFor>[0], after: number) =>
  proposalFor(step, { contactedAt: WROTE, askedPlatformAt: WROTE, ruledAt: WROTE }, WROTE + after)?.pair.answer

describe('the record proposes an answer about time', () => {
  test.each([
    ['silence', 0, 'within30min'],
    ['silence', 30 * MINUTE, 'within30min'],
    ['silence', 30 * MINUTE + 1, 'within24h'],
    ['silence', 24 * HOUR, 'within24h'],
    ['silence', 24 * HOUR + 1, 'over24h'],
    ['companySilence', 24 * HOUR, 'within24h'],
    ['companySilence', 24 * HOUR + 1, 'over24h'],
    ['ruling', 48 * HOUR, 'within48h'],
    ['ruling', 48 * HOUR + 1, 'over48h'],
    ['afterWin', 24 * HOUR, 'within24h'],
    ['afterWin', 24 * HOUR + 1, 'over24h'],
  ] as const)('%s after %i ms: %s', (step, after, answer) => {
    expect(proposed(step, after)).toBe(answer)
  })

  test('says since when, and how long that is', () => {
    expect(proposalFor('silence', { contactedAt: WROTE }, WROTE + HOUR)).toEqual({
      pair: { step: 'silence', answer: 'within24h' },
      moment: 'contactedAt',
      since: WROTE,
      elapsed: HOUR,
    })
  })

  test('nothing is proposed without a record, for a time to come, or for a question that is not about time', () => {
    expect(proposalFor('silence', {}, WROTE)).toBeUndefined()
    expect(proposed('silence', -1)).toBeUndefined()
    expect(proposed('stage', HOUR)).toBeUndefined()
  })

  test('an answer that says otherwise contradicts it; one that is not about time never does', () => {
    const moments = { contactedAt: WROTE }
    const now = WROTE + 25 * HOUR
    expect(contradicts({ step: 'silence', answer: 'within24h' }, moments, now)).toBe(true)
    expect(contradicts({ step: 'silence', answer: 'over24h' }, moments, now)).toBe(false)
    expect(contradicts({ step: 'silence', answer: 'over24h' }, moments, WROTE + HOUR)).toBe(true)
    expect(contradicts({ step: 'silence', answer: 'within24h' }, {}, now)).toBe(false)
    expect(contradicts({ step: 'silence', answer: 'unsure' }, moments, now)).toBe(false)
    expect(contradicts({ step: 'ruling', answer: 'won' }, { askedPlatformAt: WROTE }, now)).toBe(false)
  })

  test('a question is counted from its own moment, a wait from that of its rule', () => {
    expect([momentOf('ruling'), momentOf('ruling', 'payment24h'), momentOf('waitForPayment', 'payment24h'), momentOf('stage')]).toEqual([
      'askedPlatformAt',
      'askedPlatformAt',
      'ruledAt',
      undefined,
    ])
  })
})
