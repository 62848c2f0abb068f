import { describe, expect, test } from 'vitest'
import { openNewCase } from '../../../machines/case/changes'
import { emptyRecord, type Case } from '../../../machines/case/record'
import { isAhead, momentNames } from '../../../machines/case/recorded'
import { choicesSince, endOf, keptAt, mayHaveBegun, statusOf } from '../../../machines/case/status'
import { trailOf as trail } from '../../support/walk'

const HOUR = 3_600_000
const NOON = Date.parse('2026-11-20T12:00:00+08:00')

function caseAt(words: string, contactedAt?: number): Case {
  const [kept] = openNewCase('a', trail(words), NOON)(emptyRecord).cases
  if (!kept) throw new Error('No case was opened')
  return { ...kept, moments: contactedAt === undefined ? {} : { contactedAt: { at: contactedAt } } }
}

const since = (words: string) => choicesSince(statusOf(caseAt(words), NOON)).map(({ pair: { step, answer } }) => `${step}.${answer}`)

describe('where a case stands', () => {
  test('is its last step, with the way back and all its answers', () => {
    const words = 'start.bought issue.quality goods.none stage.noReply silence.within24h'
    const status = statusOf(caseAt(words, NOON), NOON)
    expect(status).toMatchObject({ step: 'remindAndWait', rung: 'wait', deadline: 'merchant24h', to: { step: 'remindAndWait', trail: trail(words) } })
    expect(status.clocks).toEqual([{ deadline: 'merchant24h', at: NOON + 24 * HOUR }])
  })

  test('waits also where nobody wrote down since when', () => {
    expect(statusOf(caseAt('start.bought issue.quality goods.none stage.noReply silence.within24h'), NOON)).toMatchObject({ deadline: 'merchant24h', clocks: [] })
    expect(statusOf(caseAt('start.bought issue.quality'), NOON).deadline).toBeUndefined()
  })
})

describe('what may have happened since', () => {
  test('at a question, its answers', () => {
    expect(since('start.bought issue.quality goods.none stage.noReply')).toEqual(['silence.within30min', 'silence.within24h', 'silence.over24h', 'silence.unsure'])
  })

  test('after an action, what it asks afterwards', () => {
    expect(since('start.bought issue.quality goods.none stage.noReply silence.within24h')).toContain('stage.refused')
  })

  test('at rest, what else the last action may have come to', () => {
    const words = 'start.bought issue.delivery delivery.cancelled'
    expect(since(words)).toEqual(expect.arrayContaining(['sellerCancels.settled', 'stage.refused']))
    expect(since(`${words} sellerCancels.settled`)).toEqual(since(words).filter((name) => name !== 'sellerCancels.settled'))
  })

  test('nothing, where nothing or only a question came before', () => {
    expect(choicesSince(statusOf({ ...caseAt(''), from: 'settled' }, NOON))).toEqual([])
    expect(since('start.bought issue.fake stage.withPlatform ruling.won afterWin.paid')).toEqual([])
  })
})

describe('what a step has to do with the record', () => {
  test.each([
    ['remindAndWait', { counted: 'merchant24h', promise: false }],
    ['followUp', { promise: true }],
    ['stage', { promise: false }],
  ] as const)('%s', (step, kept) => expect(keptAt(step)).toEqual(kept))

  test('only the buyer’s own clocks end ahead; everything else has happened', () => {
    expect(momentNames.filter(isAhead)).toEqual(['mustActUntil', 'sendBackUntil'])
  })
})

test('a wait may have begun only when no answer says otherwise', () => {
  const waited = trail('start.bought issue.quality goods.none stage.noReply silence.within24h')
  expect(mayHaveBegun('merchant24h', waited, NOON - HOUR, NOON)).toBe(true)
  expect(mayHaveBegun('merchant24h', waited, NOON - 25 * HOUR, NOON)).toBe(false)
  expect(mayHaveBegun('merchant24h', trail('start.bought issue.quality'), NOON - 25 * HOUR, NOON)).toBe(true)
  expect(endOf('merchant24h', NOON)).toBe(NOON + 24 * HOUR)
})
