import { numberBy, reader, type Bit } from '../learning/bits'
import { numberOf, type Features } from '../learning/model'

/** What each trait says for a fraud, in steps to both sides of none; traits go by a number. */
export type Weights = ReadonlyMap<number, number>

/** So many numbers that two traits seldom share one: where they do, the one speaks for the other. */
export const NUMBERS = 2 ** 18

/** How much one step says. */
export const STEP = 2
const MOST = 24

/** What is written, each kind by a number. */
const [SIZE, TRAIT, AGAINST, STEPS] = [0, 1, 2, 3] as const

/**
 * Goes through the weights once, to write or to read them: each trait as its distance from the one before, to which side it
 * speaks, and how many steps. What is told is only looked at where it is written.
 */
export function travel(bit: Bit, told: readonly (readonly [number, number])[] = []): Weights {
  const weights = new Map<number, number>()
  const size = numberBy(bit, SIZE, told.length)
  let trait = -1
  for (let at = 0; at < size; at += 1) {
    const [number = 0, steps = 1] = told[at] ?? []
    trait += 1 + numberBy(bit, TRAIT, number - trait - 1)
    if (trait >= NUMBERS) throw new Error('What was learnt cannot be read')
    const isAgainst = numberBy(bit, AGAINST, steps < 0 ? 1 : 0) === 1
    const many = 1 + numberBy(bit, STEPS, Math.abs(steps) - 1)
    weights.set(trait, isAgainst ? -many : many)
  }
  return weights
}

/** In whole steps; nothing is left of what says less than half of one. */
export const inSteps = (said: ReadonlyMap<number, number>): readonly (readonly [number, number])[] =>
  [...said]
    .map(([trait, weight]) => [trait, Math.max(-MOST, Math.min(MOST, Math.round(weight / STEP)))] as const)
    .filter(([, steps]) => steps !== 0)
    .sort(([one], [other]) => one - other)

/** Makes what was learnt ready. Once is enough. */
export const unpack = (packed: string): Weights => travel(reader(packed))

/** How likely it is a fraud, by its traits. */
export function shareOf(traits: Features, weights: Weights): number {
  let score = 0
  for (const [trait, much] of traits) score += much * STEP * (weights.get(numberOf(trait, NUMBERS)) ?? 0)
  return 1 / (1 + Math.exp(-score))
}
