import { dice, shuffle } from './chance'
import { numberOf, type Features, type Weights } from './model'

/** What a text is made of, which of the classes it belongs to, and how much it counts. */
export type Example = { readonly features: Features; readonly of: number; readonly counts: number }

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
const [CHOOSING, LEARNING] = [5, 6] as const
/** How fast is learnt. */
const [RATE, SMALL] = [0.6, 0.01] as const
/** What was chosen has proved its worth: little more is asked of it. */
const LITTLE = 2
/** Features have the length of one in all: this is how loudly they speak. */
const LOUD = 4
/** An error this small teaches nothing. */
const LEAST_ERROR = 3e-3

/** The features that are worth learning, each with its place. */
function known(examples: readonly Example[], least: number): ReadonlyMap<number, number> {
  const times = new Map<number, number>()
  for (const { features } of examples) {
    for (const feature of features.keys()) {
      const number = numberOf(feature)
      times.set(number, (times.get(number) ?? 0) + 1)
    }
  }
  return new Map([...times].filter(([, many]) => many >= least).map(([feature], at) => [feature, at]))
}

/** What is learnt from, laid out in a row: the known features of each example one after another, and how loud they are. */
type Rows = { readonly of: Int32Array; readonly counts: Float64Array; readonly from: Int32Array; readonly ids: Int32Array; readonly values: Float64Array }

function rowsOf(examples: readonly Example[], ids: ReadonlyMap<number, number>): Rows {
  const found = examples.map(({ features }) =>
    [...features].flatMap(([feature, value]) => {
      const id = ids.get(numberOf(feature))
      return id === undefined ? [] : [{ id, value: value * LOUD }]
    }),
  )
  const from = new Int32Array(examples.length + 1)
  found.forEach(({ length }, at) => (from[at + 1] = (from[at] ?? 0) + length))
  const all = found.flat()
  return { of: Int32Array.from(examples, ({ of }) => of), counts: Float64Array.from(examples, ({ counts }) => counts), from, ids: Int32Array.from(all, ({ id }) => id), values: Float64Array.from(all, ({ value }) => value) }
}

/** Turns scores into shares of one, in place. */
function toShares(scores: Float64Array): void {
  let most = -Infinity
  for (const score of scores) most = Math.max(most, score)
  let sum = 0
  for (let at = 0; at < scores.length; at += 1) sum += scores[at] = Math.exp((scores[at] ?? 0) - most)
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / sum
}

/** What each feature says for each voice, one feature after another, and whether it may say anything. */
type Learning = { readonly weights: Float64Array; readonly isOpen: Uint8Array }

/** Learns as often, where so much is asked of a weight before it is more than nothing. */
function learn({ weights, isOpen }: Learning, { of, counts, from, ids, values }: Rows, kin: readonly number[], voices: number, least: number, rounds: number): void {
  const [sums, roots] = [new Float64Array(weights.length), new Float64Array(weights.length)]
  const classes = voices - 1
  const errors = new Float64Array(voices)
  const scores = errors.subarray(0, classes)
  const wrong = new Int32Array(voices)
  const order = Int32Array.from(of, (_, at) => at)
  const random = dice()
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random)
    for (const one of order) {
      const [first, end, right] = [from[one] ?? 0, from[one + 1] ?? 0, of[one] ?? 0]
      errors.fill(0)
      for (let at = first; at < end; at += 1) {
        const [start, value] = [(ids[at] ?? 0) * voices, values[at] ?? 0]
        for (let voice = 0; voice < voices; voice += 1) {
          const weight = weights[start + voice]
          // Most say nothing.
          if (weight) errors[voice] = (errors[voice] ?? 0) + value * weight
        }
      }
      for (const at of kin) errors[at] = (errors[at] ?? 0) + (errors[classes] ?? 0)
      toShares(scores)
      errors[right] = (errors[right] ?? 0) - 1
      errors[classes] = kin.reduce((so, at) => so + (errors[at] ?? 0), 0)
      const count = counts[one] ?? 0
      let many = 0
      for (let voice = 0; voice < voices; voice += 1) if (Math.abs(errors[voice] ?? 0) >= LEAST_ERROR) wrong[many++] = voice
      for (let at = first; at < end; at += 1) {
        const [start, value] = [(ids[at] ?? 0) * voices, (values[at] ?? 0) * count]
        for (let which = 0; which < many; which += 1) {
          const voice = wrong[which] ?? 0
          const slot = start + voice
          if (isOpen[slot] === 0) continue
          const slope = (errors[voice] ?? 0) * value
          const root = roots[slot] ?? 0
          const grown = Math.sqrt(root * root + slope * slope)
          const sum = (sums[slot] ?? 0) + slope - ((grown - root) / RATE) * (weights[slot] ?? 0)
          roots[slot] = grown
          sums[slot] = sum
          weights[slot] = Math.abs(sum) <= least ? 0 : (Math.sign(sum) * least - sum) / ((1 + grown) / RATE + SMALL)
        }
      }
    }
  }
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
  const rows = rowsOf(examples, ids)
  const voices = classes + 1
  const weights = new Float64Array(ids.size * voices)
  const isOpen = new Uint8Array(weights.length).fill(1)
  learn({ weights, isOpen }, rows, kin, voices, worth, CHOOSING)
  const kept = leastOf(weights, many)
  weights.forEach((weight, at) => (isOpen[at] = Math.abs(weight) >= kept ? 1 : 0))
  weights.fill(0)
  learn({ weights, isOpen }, rows, kin, voices, LITTLE, LEARNING)
  const ofFeature = (id: number) => new Map([...weights.subarray(id * voices, (id + 1) * voices)].flatMap((weight, at) => (weight === 0 ? [] : [[at, weight * LOUD] as const])))
  return new Map([...ids].map(([feature, id]) => [feature, ofFeature(id)] as const).filter(([, all]) => all.size > 0))
}
