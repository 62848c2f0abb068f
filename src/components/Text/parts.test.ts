import { describe, expect, test } from 'vitest'
import { stepIds } from '../../../machines/flow'
import { words } from '../../../tests/support/words'
import { partsOf } from './parts'

describe('a long phrase may be broken before words, and nowhere else', () => {
  test.each([
    ['现在到订单页申请退货退款', ['现在', '到订单页', '申请', '退货退款']],
    ['商家多久没有真人回复了', ['商家多久', '没有', '真人', '回复了']],
    ['请商家把退货的运费补上', ['请商家', '把退货的运费补上']],
    ['先看那笔钱是谁付的', ['先看那笔钱', '是谁付的']],
    ['现在联系快递公司改', ['现在', '联系', '快递公司改']],
    ['不行就请官方客服转达', ['不行', '就请官方客服转达']],
    ['先查钱退到了哪里', ['先查钱退到了哪里']],
    ['先看能不能自己改', ['先看能不能自己改']],
  ])('%s', (phrase, parts) => {
    expect(partsOf(phrase)).toEqual(parts)
  })

  test('no title loses a sign, and none is left alone', () => {
    for (const id of stepIds) {
      const { title } = words['zh-CN'].core.steps[id]
      const parts = partsOf(title)
      expect(parts.join('')).toBe(title)
      expect(parts.filter((part) => part.length < 2)).toEqual([])
    }
  })
})
