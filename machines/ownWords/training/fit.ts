import type { Features } from '../features'
import { numberOf, type Weights } from '../model'

/** What a text is made of, and which of the classes it belongs to. */
export type Example = { readonly features: Features; readonly of: number }

/** How much is kept of what could be learnt: less is smaller to send, and a little less sure. */
export type Thrift = {
  /** A feature seen in fewer examples is chance. */
  readonly times: number
  /** How much a weight must be worth to be chosen at all. */
  readonly worth: number
  /** So many weights are kept, the greatest: each takes up room. */
  readonly weights: number
}

/** How often all examples are read: to choose what is kept, and to learn how much that is worth. */
const [CHOOSING, LEARNING] = [10, 10] as const
/** How fast is learnt. */
const [RATE, SMALL] = [0.4, 0.01] as const
/** What was chosen has proved its worth: little more is asked of it. */
const LITTLE = 2
/** Features have the length of one in all: this is how loudly they speak. */
const LOUD = 4
/** An error this small teaches nothing. */
const LEAST_ERROR = 3e-3

/** Numbers as if by chance, and the same each time. */
function dice(): () => number {
  let state = 7
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff
    return state / 0x80_00_00_00
  }
}

/** In an order as if by chance. */
const shuffled = <T>(all: readonly T[], random: () => number): readonly T[] =>
  all.map((one) => [random(), one] as const).sort(([one], [other]) => one - other).map(([, one]) => one)

/** The features that are worth learning, each with its place. */
function known(examples: readonly Example[], least: number): ReadonlyMap<number, number> {
  const times = new Map<number, number>()
  for (const { features } of examples) {
    for (const feature of features.keys()) times.set(numberOf(feature), (times.get(numberOf(feature)) ?? 0) + 1)
  }
  return new Map([...times].filter(([, many]) => many >= least).map(([feature], at) => [feature, at]))
}

/** Turns scores into shares of one, in place. */
function toShares(scores: Float64Array): void {
  let most = -Infinity
  for (const score of scores) most = Math.max(most, score)
  let sum = 0
  for (let at = 0; at < scores.length; at += 1) sum += scores[at] = Math.exp((scores[at] ?? 0) - most)
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / sum
}

/** The least of so many greatest. */
function leastOf(weights: Float64Array, many: number): number {
  const greatest = weights.map(Math.abs).sort()
  return Math.max(Number.MIN_VALUE, greatest[Math.max(0, greatest.length - many)] ?? 0)
}

/**
 * Learns which features speak for which class, and which for all of some kin at once (as the class after the last): multinomial
 * logistic regression, by the FTRL-proximal steps of McMahan et al. (2013), which leave a weight at nothing until it has proved
 * its worth. To choose few weights is to hold them all down, so those that were chosen are then learnt once more, freely. Runs
 * when the site is built.
 */
export function fit(examples: readonly Example[], classes: number, kin: readonly number[], { times, worth, weights: many }: Thrift): Weights {
  const ids = known(examples, times)
  const voices = classes + 1
  const size = ids.size * voices
  const [weights, sums, squares] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  const random = dice()
  const samples = examples.map(({ features, of }) => ({
    of,
    known: [...features].flatMap(([feature, value]) => {
      const id = ids.get(numberOf(feature))
      return id === undefined ? [] : [{ id, value: value * LOUD }]
    }),
  }))
  const every = Array.from({ length: voices }, (_, at) => at)
  let least = worth
  /** Of which classes each feature may speak. */
  let open: readonly (readonly number[])[] = Array.from({ length: ids.size }, () => every)
  const isOpen = new Uint8Array(size).fill(1)
  const learn = (at: number, slope: number) => {
    const square = squares[at] ?? 0
    const grown = square + slope * slope
    const sum = (sums[at] ?? 0) + slope - ((Math.sqrt(grown) - Math.sqrt(square)) / RATE) * (weights[at] ?? 0)
    squares[at] = grown
    sums[at] = sum
    weights[at] = Math.abs(sum) <= least ? 0 : (Math.sign(sum) * least - sum) / ((1 + Math.sqrt(grown)) / RATE + SMALL)
  }
  const errors = new Float64Array(voices)
  const scores = errors.subarray(0, classes)
  for (let round = 0; round < CHOOSING + LEARNING; round += 1) {
    if (round === CHOOSING) {
      least = LITTLE
      const kept = leastOf(weights, many)
      weights.forEach((weight, at) => (isOpen[at] = Math.abs(weight) >= kept ? 1 : 0))
      open = Array.from({ length: ids.size }, (_, id) => every.filter((at) => isOpen[id * voices + at]))
      for (const all of [weights, sums, squares]) all.fill(0)
    }
    for (const { of, known: found } of shuffled(samples, random)) {
      errors.fill(0)
      for (const { id, value } of found) for (const at of open[id] ?? []) errors[at] = (errors[at] ?? 0) + value * (weights[id * voices + at] ?? 0)
      for (const at of kin) errors[at] = (errors[at] ?? 0) + (errors[classes] ?? 0)
      toShares(scores)
      errors[of] = (errors[of] ?? 0) - 1
      errors[classes] = kin.reduce((so, at) => so + (errors[at] ?? 0), 0)
      const wrong = every.filter((at) => Math.abs(errors[at] ?? 0) >= LEAST_ERROR)
      for (const { id, value } of found) for (const at of wrong) if (isOpen[id * voices + at]) learn(id * voices + at, (errors[at] ?? 0) * value)
    }
  }
  const ofFeature = (id: number) => new Map([...weights.subarray(id * voices, (id + 1) * voices)].flatMap((weight, at) => (weight === 0 ? [] : [[at, weight * LOUD] as const])))
  return new Map([...ids].map(([feature, id]) => [feature, ofFeature(id)] as const).filter(([, all]) => all.size > 0))
}
