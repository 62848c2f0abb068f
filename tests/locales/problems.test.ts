import { describe, expect, test } from 'vitest'
import { sentences, words } from '../support/words'

const { problems, wishes } = words['zh-CN'].advice.originals

describe('what is put into a message for people', () => {
  test.each(['zh-CN', 'en'] as const)('%s: naming the trouble leaves the facts of it to be filled in', (locale) => {
    const told = sentences(words[locale].advice.problems)
    expect(told.length).toBeGreaterThan(20)
    expect(told.filter(({ text }) => !text.includes('＿＿'))).toEqual([])
  })

  test('it fits whoever reads it: the seller, support or an authority', () => {
    expect(sentences(problems).filter(({ text }) => /您|你/.test(text))).toEqual([])
  })

  test('a wish belongs to a trouble that is named, and is offered once', () => {
    expect(Object.keys(wishes).filter((pair) => !Object.keys(problems).includes(pair))).toEqual([])
    for (const [pair, offered] of Object.entries(wishes)) expect(new Set(offered).size, pair).toBe(offered.length)
  })
})
