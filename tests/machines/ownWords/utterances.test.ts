import { describe, expect, test } from 'vitest'
import { isStepId, journeyOf, nextOf, type Journey, type PairName, type StepId } from '../../../machines/flow'
import { figuresOf } from '../../support/figures'
import { heldBack, utterances } from './utterances'

const all = [...utterances, ...heldBack]
const roads = all.flatMap((one) => ('road' in one ? [one] : []))

/** The step a road of the table ends at. */
function endOf(road: PairName | StepId): StepId | undefined {
  if (isStepId(road)) return road
  const [step = '', answer = ''] = road.split('.')
  return isStepId(step) ? nextOf(step, answer) : undefined
}

test('no sentence stands twice, so nothing kept aside is known', () => {
  const said = all.map(({ say }) => say.replace(/\s/g, '').toLowerCase())
  expect(said.filter((words, index) => said.indexOf(words) !== index)).toEqual([])
})

test('the tables are as large as the figures drawn from them need', () => {
  const none = all.length - roads.length
  expect(utterances.length).toBeGreaterThanOrEqual(240)
  expect(heldBack.length).toBeGreaterThanOrEqual(100)
  expect(roads.filter(({ danger }) => danger).length).toBeGreaterThanOrEqual(80)
  expect(none).toBeGreaterThanOrEqual(60)
})

test('a sentence of danger accepts no calm road', () => {
  const urgent: readonly Journey[] = ['urgent', 'scam', 'pressure']
  const calm = roads.filter(({ danger }) => danger).filter(({ road }) => {
    const ends = road.map(endOf)
    return ends.some((end) => !end || !urgent.includes(journeyOf(end)))
  })
  expect(calm.map(({ say }) => say)).toEqual([])
})

test('what a seller says never leads to a road for buyers', () => {
  const seller = roads.filter(({ say, danger }) => !danger && /我是(卖家|商家)|我开店|^开店的|作为商家|i'm a seller|i sell on/i.test(say))
  const ends = seller.flatMap(({ road }) => road.map(endOf))
  expect(seller.length).toBeGreaterThan(5)
  expect(ends.filter((end) => !end || journeyOf(end) !== 'seller')).toEqual([])
})

describe.each([
  ['to tune on', utterances],
  ['kept aside', heldBack],
])('how well the sentences %s are heard', (_name, table) => {
  const { among, first, danger, none } = figuresOf(table)
  test('the right road among three, mostly the first; nothing where there is nothing', () => {
    expect(among.right / among.of).toBeGreaterThanOrEqual(0.9)
    expect(first.right / first.of).toBeGreaterThanOrEqual(0.75)
    expect(none.right / none.of).toBeGreaterThanOrEqual(0.8)
  })
  // What holds today, and no less: all of them is the aim.
  test('danger before everything', () => {
    expect(danger.right / danger.of).toBeGreaterThanOrEqual(0.87)
  })
})
