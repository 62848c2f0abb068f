import { describe, expect, test } from 'vitest'
import { openNewCase, recordMoment } from '../../../machines/case/changes'
import { dossier } from '../../../machines/case/dossier'
import { mergeRecords } from '../../../machines/case/merge'
import { emptyRecord, type Case } from '../../../machines/case/record'
import type { Recorded } from '../../../machines/case/recorded'
import { statusOf } from '../../../machines/case/status'
import { trailOf as trail } from '../../support/walk'

const HOUR = 3_600_000
const NOON = Date.parse('2026-11-20T12:00:00+08:00')

function caseAt(words: string, moments: { readonly [M in Recorded]?: number }): Case {
  const opened = openNewCase('a', trail(words), NOON)(emptyRecord)
  const [kept] = opened.cases
  if (!kept) throw new Error('No case was opened')
  const noted = Object.fromEntries(Object.entries(moments).map(([moment, at]) => [moment, { at }]))
  return { ...kept, moments: noted }
}

const waiting = 'start.bought issue.quality stage.noReply silence.within24h'
const refused = 'start.bought issue.quality stage.refused'
const runsAt = (kept: Case, now: number) => statusOf(kept, now).clocks.map(({ deadline }) => deadline)

describe('two clocks at once', () => {
  test('the one that ends first stands first, whoever it belongs to', () => {
    const buyerFirst = caseAt(waiting, { contactedAt: NOON, mustActUntil: NOON + 5 * HOUR })
    expect(runsAt(buyerFirst, NOON + HOUR)).toEqual(['buyerMustAct', 'merchant24h'])
    const merchantFirst = caseAt(waiting, { contactedAt: NOON, mustActUntil: NOON + 30 * HOUR })
    expect(runsAt(merchantFirst, NOON + HOUR)).toEqual(['merchant24h', 'buyerMustAct'])
  })

  test('one that still runs presses more than one that is over', () => {
    const kept = caseAt(waiting, { contactedAt: NOON, mustActUntil: NOON + 30 * HOUR })
    // At its very end it still runs.
    expect(runsAt(kept, NOON + 24 * HOUR)).toEqual(['merchant24h', 'buyerMustAct'])
    expect(runsAt(kept, NOON + 25 * HOUR)).toEqual(['buyerMustAct', 'merchant24h'])
    const asked = caseAt(refused, { askedPlatformAt: NOON, mustActUntil: NOON + HOUR })
    expect(runsAt(asked, NOON + HOUR)).toEqual(['buyerMustAct', 'platform48h'])
    expect(runsAt(asked, NOON + 2 * HOUR)).toEqual(['platform48h', 'buyerMustAct'])
  })
})

describe('a clock of the buyer’s own', () => {
  test('stands where it is asked for, also once it has passed', () => {
    const kept = caseAt(refused, { mustActUntil: NOON + HOUR })
    expect(runsAt(kept, NOON)).toEqual(['buyerMustAct'])
    expect(runsAt(kept, NOON + HOUR + 1)).toEqual(['buyerMustAct'])
  })

  test('elsewhere is over with its time, and done once the platform has the matter', () => {
    const moments = { mustActUntil: NOON + HOUR }
    expect(runsAt(caseAt(waiting, moments), NOON + HOUR)).toEqual(['buyerMustAct'])
    expect(runsAt(caseAt(waiting, moments), NOON + HOUR + 1)).toEqual([])
    expect(runsAt(caseAt('start.bought issue.quality stage.withPlatform ruling.within48h', moments), NOON)).toEqual([])
  })

  test('is over with its matter', () => {
    expect(runsAt(caseAt('start.bought issue.delivery delivery.cancelled sellerCancels.settled', { mustActUntil: NOON + HOUR }), NOON)).toEqual([])
  })

  test('to send back is done once the goods are gone; to answer is not', () => {
    const moments = { sendBackUntil: NOON + HOUR }
    expect(runsAt(caseAt(waiting, moments), NOON)).toEqual(['sendBackBy'])
    expect(runsAt(caseAt('start.bought issue.quality stage.agreed returnLeg.nothingComes', moments), NOON)).toEqual([])
    const mustAnswer = caseAt('start.bought issue.quality stage.agreed returnLeg.nothingComes', { mustActUntil: NOON + HOUR })
    expect(runsAt(mustAnswer, NOON)).toEqual(['buyerMustAct'])
  })

  test('is told in the case’s story, and a merge loses neither copy’s', () => {
    const record = openNewCase('a', trail(refused), NOON)(emptyRecord)
    const here = recordMoment('a', 'mustActUntil', NOON + HOUR, NOON + 1)(record)
    const there = recordMoment('a', 'sendBackUntil', NOON + 2 * HOUR, NOON + 2)(record)
    const [merged] = mergeRecords(here, there).cases
    expect(merged && dossier(merged).flatMap((one) => (one.kind === 'moment' ? [one.moment] : []))).toEqual(['mustActUntil', 'sendBackUntil'])
  })
})
