import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emsOf, wrap } from '../../../src/map/wrap'

describe('breaking a text into lines', () => {
  test('Chinese breaks anywhere, but no line begins with a stop or ends with an opening mark', () => {
    for (let ems = 4; ems < 14; ems += 1) {
      for (const line of wrap('商家给了方案（不满意也算），或说“在处理”', ems)) {
        expect(line).not.toMatch(/^[，）”]|[（“]$/)
      }
    }
  })

  test('English breaks between words, which stay apart, and leaves apostrophes alone', () => {
    const text = 'They made an offer or say they’re handling it'
    for (let ems = 6; ems < 24; ems += 1) expect(wrap(text, ems).join('')).toBe(text)
  })

  test('lines part where the sense does, if that takes no more of them', () => {
    expect(wrap('账号被别人登录了，或有一笔钱真不是我和家人付的', 16)).toEqual(['账号被别人登录了，', '或有一笔钱真不是我和家人付的'])
    expect(wrap('钱少了，银行或支付公司已在处理，我在等', 16)).toEqual(['钱少了，', '银行或支付公司已在处理，我在等'])
    // Where the sense parts too far along, they are about as long as one another.
    expect(wrap('客服答应的时间过了，还没人管', 9)).toEqual(['客服答应的时间', '过了，还没人管'])
  })

  test('no sign stands alone on the last line', () => {
    expect(wrap('发了货，物流不动，或像是丢了', 13).every((line) => [...line].length > 2)).toBe(true)
  })

  test('nothing is lost and nothing is empty, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 3, max: 20 }), (text, ems) => {
        const lines = wrap(text, ems)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        expect(lines.every((line) => line.trim() !== '')).toBe(true)
      }),
    )
  })

  test('a line keeps to its width wherever it may be broken', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[一-鿿]{1,60}$/), (text) => {
        expect(wrap(text, 8).every((line) => emsOf(line) <= 8)).toBe(true)
      }),
    )
  })
})
