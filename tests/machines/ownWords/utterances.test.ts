import { describe, expect, test } from 'vitest'
import { isStepId, journeyOf, nextOf, type Journey, type PairName, type StepId } from '../../../machines/flow'
import { figuresOf, heard } from '../../support/figures'
import { unseen } from './unseen'
import { unseenLater } from './unseenLater'
import { unseenToo } from './unseenToo'
import { dangerHands, freshEyes, freshHands, heldBack, laterHands, otherEyes, utterances, type Utterance } from './utterances'

const all = [...utterances, ...freshEyes, ...otherEyes, ...heldBack, ...freshHands, ...dangerHands, ...laterHands]
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

// What holds today, and no less, in hundredths.
describe.each([
  ['to tune on', utterances, { among: 92, first: 82, danger: 95, none: 97 }],
  ['of fresh eyes, tuned on since', freshEyes, { among: 97, first: 89, danger: 94, none: 97 }],
  ['of other eyes, tuned on since', otherEyes, { among: 96, first: 91, danger: 96, none: 97 }],
  ['of fresh hands, never learnt from', freshHands, { among: 83, first: 66, danger: 70, none: 62 }],
  ['of hands who wrote danger, never learnt from', dangerHands, { among: 86, first: 72, danger: 75, none: 60 }],
  ['of hands who wrote danger later, never learnt from', laterHands, { among: 88, first: 67, danger: 70, none: 38 }],
  ['kept aside', heldBack, { among: 94, first: 87, danger: 95, none: 88 }],
  ['never seen', unseen, { among: 93, first: 80, danger: 87, none: 86 }],
  ['never seen, of another hand', unseenToo, { among: 96, first: 90, danger: 90, none: 96 }],
  ['never seen, of a later hand', unseenLater, { among: 97, first: 88, danger: 93, none: 84 }],
] as const)('how well the sentences %s are heard', (_name, table, floors) => {
  const figures = figuresOf(table)
  test.each(['among', 'first', 'danger', 'none'] as const)('%s', (figure) => {
    const { right, of } = figures[figure]
    expect((100 * right) / of).toBeGreaterThanOrEqual(floors[figure])
  })
})

describe.each([
  ['of hands who wrote danger, never learnt from', dangerHands, { met: 93, alarmed: 27 }],
  ['never seen', unseen, { met: 93, alarmed: 12 }],
  ['never seen, of another hand', unseenToo, { met: 98, alarmed: 6 }],
  ['never seen, of a later hand', unseenLater, { met: 98, alarmed: 12 }],
  ['of hands who wrote danger later, never learnt from', laterHands, { met: 92, alarmed: 24 }],
] as const)('of the sentences %s', (_name, table, { met, alarmed }) => {
  const isDanger = (one: Utterance) => 'road' in one && one.danger === true
  const urgent = (some: readonly Utterance[]) => (100 * some.filter(({ say }) => heard(say).isUrgent).length) / some.length

  test('a road of danger comes first for danger', () => {
    expect(urgent(table.filter(isDanger))).toBeGreaterThanOrEqual(met)
  })

  test('few others raise an alarm', () => {
    expect(urgent(table.filter((one) => !isDanger(one)))).toBeLessThanOrEqual(alarmed)
  })
})
