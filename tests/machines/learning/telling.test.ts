import { expect, test } from 'vitest'
import { tell, type Told } from '../../../machines/learning/telling'

const of = (is: boolean, ...features: number[]): Told => ({ features: features.map((feature) => [feature, 1] as const), is })

test('what speaks for the kind, against it, and for neither', () => {
  const told = tell([of(true, 1, 3), of(true, 1, 3), of(false, 2, 3), of(false, 2, 3)], 8, [8])
  expect(told.get(1)).toBeGreaterThan(1)
  expect(told.get(2)).toBeLessThan(-1)
  expect(Math.abs(told.get(3) ?? 0)).toBeLessThan(1)
})

test('only so many are kept, and nothing that was seen but once', () => {
  const examples = [of(true, 1, 3, 5), of(true, 1, 3), of(false, 2, 3), of(false, 2, 3), of(false, 2, 4), of(false, 2, 4)]
  expect([...tell(examples, 8, [8]).keys()]).not.toContain(5)
  expect([...tell(examples, 8, [8, 2]).keys()]).toEqual([1, 2])
})

test('learns the same each time', () => {
  const examples = [of(true, 1, 3), of(false, 2, 3), of(true, 1), of(false, 2)]
  expect(tell(examples, 8, [4])).toEqual(tell(examples, 8, [4]))
})
