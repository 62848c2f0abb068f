import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberOf } from '../../../machines/learning/model'
import { writer } from '../../../machines/learning/writer'
import { inSteps, NUMBERS, shareOf, STEP, travel, unpack } from '../../../machines/messageCheck/weights'
import { runs } from '../../support/runs'

function packed(told: readonly (readonly [number, number])[]): string {
  const { bit, text } = writer()
  travel(bit, told)
  return text()
}

describe('what was learnt', () => {
  test('comes out as it went in', () => {
    const steps = fc.integer({ min: -24, max: 24 }).filter((many) => many !== 0)
    const anyWeights = fc.dictionary(fc.integer({ min: 0, max: 99_999 }).map(String), steps, { maxKeys: 60 })
    fc.assert(
      fc.property(anyWeights, (all) => {
        const told = Object.entries(all).map(([trait, many]) => [Number(trait), many] as const).sort(([one], [other]) => one - other)
        expect([...unpack(packed(told))]).toEqual(told)
      }),
      { numRuns: runs(60) },
    )
  })

  test('is kept in whole steps, in order, up to a most, without what says nothing', () => {
    expect(inSteps(new Map([[9, 3.1], [4, -STEP * 100], [7, 0.9], [2, 1]]))).toEqual([[2, 1], [4, -24], [9, 2]])
  })

  test('is refused where it cannot be true', () => {
    expect(() => unpack(packed([[100_000, 1], [200_000, 1], [NUMBERS, 1]]))).toThrow('cannot be read')
    expect([...unpack(packed([[100_000, 1], [200_000, 1], [NUMBERS - 1, 1]])).keys()]).toEqual([100_000, 200_000, NUMBERS - 1])
  })
})

test('a message is a fraud by what its traits say, each as loud as it is', () => {
  const weights = new Map([[numberOf('code', NUMBERS), 2], [numberOf('thanks', NUMBERS), -1]])
  expect(shareOf(new Map(), weights)).toBe(0.5)
  expect(shareOf(new Map([['else', 1]]), weights)).toBe(0.5)
  expect(shareOf(new Map([['code', 0.5]]), weights)).toBeCloseTo(1 / (1 + Math.exp(-2)), 9)
  expect(shareOf(new Map([['code', 0.5], ['thanks', 1]]), weights)).toBe(0.5)
})
