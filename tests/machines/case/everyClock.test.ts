import { expect, test } from 'vitest'
import { openNewCase } from '../../../machines/case/changes'
import { everyClock } from '../../../machines/case/everyClock'
import { emptyRecord, type Case } from '../../../machines/case/record'
import { trailOf as trail } from '../../support/walk'

const HOUR = 3_600_000
const NOON = Date.parse('2026-11-20T12:00:00+08:00')

function caseWith(known: Partial<Pick<Case, 'moments' | 'promises'>>): Case {
  const [kept] = openNewCase('a', trail('start.bought issue.quality stage.refused'), NOON)(emptyRecord).cases
  if (!kept) throw new Error('No case was opened')
  return { ...kept, ...known }
}

const promise = { id: 'p', madeAt: NOON, who: '', agentId: '', ticketId: '', promised: '' }

test('a case that notes no moment has no clock', () => {
  expect(everyClock(caseWith({}))).toEqual([])
  expect(everyClock(caseWith({ moments: { filedAt: { at: NOON } }, promises: [promise] }))).toEqual([])
})

test('each that was noted is told, in order of time, but not the half hour only its owner waits for', () => {
  const kept = caseWith({
    moments: {
      refundRequestedAt: { at: NOON + 3 * HOUR },
      contactedAt: { at: NOON },
      sendBackUntil: { at: NOON + 2 * HOUR },
      askedPlatformAt: { at: NOON + HOUR },
      mustActUntil: { at: NOON + 50 * HOUR },
      ruledAt: { at: NOON + 20 * HOUR },
    },
    promises: [{ ...promise, until: NOON + 25 * HOUR }],
  })
  expect(everyClock(kept)).toEqual([
    { deadline: 'sendBackBy', at: NOON + 2 * HOUR },
    { deadline: 'merchant24h', at: NOON + 24 * HOUR },
    { deadline: 'promised', at: NOON + 25 * HOUR },
    { deadline: 'sellerRefund24h', at: NOON + 27 * HOUR },
    { deadline: 'payment24h', at: NOON + 44 * HOUR },
    { deadline: 'platform48h', at: NOON + 49 * HOUR },
    { deadline: 'buyerMustAct', at: NOON + 50 * HOUR },
  ])
})
