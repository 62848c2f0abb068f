import { describe, expect, test } from 'vitest'
import { leadsTo } from '../../machines/core/leadsTo'
import { formatPairs, pairNamed, parseTrail, type Parsed } from '../../machines/core/trail'
import { isStepId } from '../../machines/flow'
import { formerly, stepNamed, type Formerly } from '../../machines/formerly'

/** As if `stage` had been called `howFar`, changing an order had been a group of its own, and `delivery` were new. */
const madeUp: Formerly = {
  steps: { howFar: 'stage', parcel: 'delivery' },
  answers: {
    'howFar.said': ['stage.refused'],
    'issue.exchange': ['issue.ask', 'ask.change', 'changeOrder.unsure'],
    'issue.delivery': ['issue.delivery', 'delivery.unsure'],
    'start.bought': ['start.bought', 'issue.delivery'],
  },
}

const read = (fragment: string, at?: Parameters<typeof parseTrail>[1]) => parseTrail(fragment, at, madeUp)
const wordsOf = (parsed: Parsed) => formatPairs(parsed.trail.pairs)

describe('a link made before the flow changed', () => {
  test.each([
    ['a step that was renamed', 'v1~start.bought~issue.fake~howFar.refused', 'v1~start.bought~issue.fake~stage.refused'],
    ['an answer that was renamed with its step', 'v1~start.bought~issue.fake~howFar.said', 'v1~start.bought~issue.fake~stage.refused'],
    ['one answer that is two now', 'v1~start.bought~issue.exchange', 'v1~start.bought~issue.ask~ask.change~changeOrder.unsure'],
    [
      'an answer with a new question behind it',
      'v1~start.bought~issue.delivery~stage.refused',
      'v1~start.bought~issue.delivery~delivery.unsure~stage.refused',
    ],
    ['a question behind a new question', 'v1~start.bought~stage.refused', 'v1~start.bought~issue.delivery~delivery.unsure~stage.refused'],
    ['all of it at once', 'v1~start.bought~howFar.said', 'v1~start.bought~issue.delivery~delivery.unsure~stage.refused'],
  ])('%s is read as the flow has it now', (_, fragment, now) => {
    const parsed = read(fragment)
    expect(parsed).not.toHaveProperty('trouble')
    expect(wordsOf(parsed)).toBe(now)
  })

  test('shows the page its path names, past a question that is new', () => {
    expect(read('v1~start.bought~issue.delivery', 'stage').trail.end).toBe('stage')
  })

  test('says what is lost where no row knows it', () => {
    expect(read('v1~start.bought~issue.gone')).toMatchObject({ trouble: { reason: 'gone', gone: ['issue.gone'] } })
    expect(read('v1~start.bought~toString.refused')).toMatchObject({ trouble: { reason: 'gone' } })
    expect(read('v1~start.bought~howFar.never')).toMatchObject({ trouble: { reason: 'gone', gone: ['howFar.never'] } })
  })
})

describe('a link made since', () => {
  test.each([
    'v1~start.bought~issue.delivery',
    'v1~start.bought~issue.delivery~delivery.short',
    'v1~start.bought~issue.delivery~delivery.short~stage.refused',
    'v1~start.bought~issue.fake~stage.refused',
  ])('%s says what it says', (fragment) => {
    expect(wordsOf(read(fragment))).toBe(fragment)
  })

  test('nothing is put in where an answer does not follow', () => {
    expect(read('v1~start.bought~issue.delivery~silence.over24h')).toMatchObject({
      trail: { end: 'delivery' },
      trouble: { reason: 'does-not-follow', aside: [{ step: 'silence', answer: 'over24h' }] },
    })
  })
})

test('a page is found by the name it had', () => {
  expect(stepNamed('howFar', madeUp)).toBe('stage')
  expect(stepNamed('stage', madeUp)).toBe('stage')
  expect(stepNamed('never', madeUp)).toBeUndefined()
  expect(stepNamed('toString', madeUp)).toBeUndefined()
})

/** What is wrong with a table, in words. */
function faultsOf({ steps, answers }: Formerly): readonly string[] {
  const revived = Object.keys(steps).filter(isStepId).map((step) => `${step} is a step again`)
  const broken = Object.entries(answers).flatMap(([old, names]) => {
    const pairs = names.flatMap((name) => pairNamed(name) ?? [])
    return [
      ...(pairNamed(old) && names[0] !== old ? [`${old} is still an answer, and must say itself first`] : []),
      ...(names[0] === old && names.length === 1 ? [`${old} says itself alone`] : []),
      ...(new Set(pairs.map(({ step }) => step)).size < pairs.length ? [`${old} goes in a circle`] : []),
      ...pairs.slice(1).flatMap(({ step }, i) => {
        const before = pairs[i]
        return before && leadsTo(before.step, before.answer) === step ? [] : [`${old}: ${step} does not follow`]
      }),
    ]
  })
  return [...revived, ...broken]
}

describe('the table', () => {
  test('is sound: what is old is gone, and what says it now follows', () => {
    expect(faultsOf(formerly)).toEqual([])
  })

  test('is checked by a rule that finds faults', () => {
    expect(faultsOf({ steps: {}, answers: madeUp.answers })).toEqual([])
    expect(faultsOf({ steps: { stage: 'issue' }, answers: {} })).toHaveLength(1)
    expect(faultsOf({ steps: {}, answers: { 'issue.fake': ['issue.quality'] } })).toHaveLength(1)
    expect(faultsOf({ steps: {}, answers: { 'issue.old': ['issue.fake', 'silence.unsure'] } })).toHaveLength(1)
    expect(faultsOf({ steps: {}, answers: { 'issue.fake': ['issue.fake'] } })).toHaveLength(1)
  })
})
