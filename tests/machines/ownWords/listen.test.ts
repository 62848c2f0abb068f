import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fragmentOf } from '../../../machines/core/answering'
import { parseTrail } from '../../../machines/core/trail'
import { roadsOf } from '../../../machines/ownWords/roads'
import { roadTo } from '../../../machines/ownWords/walks'
import { isMutated, runs } from '../../support/runs'
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

test('a number of an office and the digits of a sum are no strange numbers', () => {
  expect(first('12315')).toBe('file12315')
  expect(heard('退款 20000 元没到账').check).toBeUndefined()
  expect(heard('1111111').roads).toEqual([])
})

test('what belongs to no road says so, or leads to help in placing oneself', () => {
  for (const say of ['红烧肉怎么做', '明天几点日出', '在吗', '。', '', '   ', '🙂🙂', 'tell me a joke', 'SELECT 1;', '\u0000\ufffe']) {
    const [one] = heard(say).roads
    expect([say, one === undefined || one.to.step === 'orient']).toEqual([say, true])
  }
})

test('slips of an input method, syllables and disguises are read as what they mean', () => {
  expect(first('商家不给推款')).toBe(first('商家不给退款'))
  expect(first('tuihuo寄回去八天了 钱不退')).toBe(first('退货寄回去八天了 钱不退'))
  expect(first('一直没发或')).toBe('delivery.notShipped')
  expect(first('我把验正码告诉他了')).toBe('urgent.gaveCode')
  expect(first('客服讓我加薇信退款')).toBe('scam.nothing')
})

test('who sells is not taken for a buyer', () => {
  for (const say of ['我是卖家，买家退回来的东西不对', '我开店的，平台罚我款', "i'm a seller and the buyer wants a refund"]) {
    expect([say, first(say)?.startsWith('seller')]).toEqual([say, true])
  }
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 10_000 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.constantFrom('退款', '客服', '转账', '没', '我', '验证码', '了', '，', ' ', 'refund', 'ﷺ', '\ud800', '🧨', '12315'), { maxLength: 400 }).map((parts) => parts.join('')),
)

test('any text is heard alike twice, and never breaks', () => {
  fc.assert(
    fc.property(anyText, (say) => {
      const one = heard(say)
      expect(one.roads.length).toBeLessThanOrEqual(3)
      expect(new Set(one.roads.map(({ id }) => id)).size).toBe(one.roads.length)
      expect(heard(say)).toEqual(one)
    }),
    { numRuns: runs(100) },
  )
})

// Of the platform's words for where an order stands, those that speak of the buyer: they sound like a seller's.
test.each([
  ['待买家处理', 'stage.refused'],
  ['驳回退款，待买家处理', 'stage.refused'],
  ['售后申请被驳回，写着待买家处理', 'stage.refused'],
  ['买家逾期未处理，退款失败', 'stage.closed'],
  ['买家撤销', 'stage.closed'],
])('a buyer who reads %s off the order’s page is a buyer', (say, road) => {
  expect(first(say)).toBe(road)
})

/** Milliseconds of this process alone: a busy machine does not lengthen them. */
function workOf(doing: () => void): number {
  const before = process.cpuUsage()
  doing()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

test.skipIf(isMutated)('a text ten times as long is ten times the work, not a hundred', () => {
  heard('没发货')
  for (const part of ['转', '转给他', '孩子吃了', '客服让我加微信', '我家门口', '过期', 'he asked me to send the code ', '12 ', '(((', '']) {
    const text = (length: number) => part.repeat(Math.ceil(length / Math.max(1, part.length))).slice(0, length)
    const short = Math.min(...[1, 2, 3].map(() => workOf(() => heard(text(1000)))))
    const long = Math.min(...[1, 2, 3].map(() => workOf(() => heard(text(10_000)))))
    expect(long, part).toBeLessThan(40 * Math.max(1, short))
  }
})
