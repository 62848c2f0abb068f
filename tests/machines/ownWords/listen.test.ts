import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fragmentOf } from '../../../machines/core/answering'
import { parseTrail } from '../../../machines/core/trail'
import { roadsOf } from '../../../machines/ownWords/roads'
import { roadTo } from '../../../machines/ownWords/walks'
import { heard } from '../../support/figures'

const first = (say: string) => heard(say).roads[0]?.id

test('every road there is ends where its link leads, all its answers in place', () => {
  for (const id of Object.values(roadsOf).flat()) {
    const { to } = roadTo(id)
    const { trail, trouble } = parseTrail(fragmentOf(to), to.step)
    expect([id, trail.end, trouble]).toEqual([id, to.step, undefined])
  }
})

describe('what is denied is not what is said', () => {
  test.each([
    ['没发货', 'delivery.notShipped'],
    ['我把验证码告诉他了', 'urgent.gaveCode'],
    ['我没把验证码给他，就是接了个电话', 'scam.nothing'],
    ['没转钱，但是他一直催我转', 'scam.nothing'],
    ['孩子吃完吐了', 'urgent.hurt'],
    ['退回去了他说我弄坏了', 'returnLeg.disputed'],
  ])('%s', (say, id) => {
    expect(first(say)).toBe(id)
  })
})

test('a road says nothing for a person that they did not say: what was wrong with the goods is left open', () => {
  expect(heard('商家驳回了').roads.find(({ id }) => id === 'stage.refused')?.pairs).toEqual([{ step: 'stage', answer: 'refused' }])
})

test('a pasted message goes to the check, and so does a number', () => {
  expect(heard('【拼多多】您的订单异常，请加客服QQ 12345678 办理三倍理赔').check).toBe('message')
  expect(heard('13812345678').check).toBe('number')
  expect(heard('没发货').check).toBeUndefined()
})

test('any text is heard alike twice, and never breaks', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 10_000 }), fc.string({ unit: 'grapheme', maxLength: 300 }))
  fc.assert(
    fc.property(text, (say) => {
      const one = heard(say)
      expect(one.roads.length).toBeLessThanOrEqual(3)
      expect(heard(say)).toEqual(one)
    }),
    { numRuns: 100 },
  )
})
