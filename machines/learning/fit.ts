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

/** How often all examples are read before the first choice. */
const ROUNDS = 3
/**
 * What is kept is chosen step by step, as what was held down by others may be worth more without them: of so many times as many as
 * are kept in the end, how much is asked of each, and how often all examples are read.
 */
const STAGES: readonly (readonly [times: number, least: number, rounds: number])[] = [
  [8, 5, 3],
  [2, 4, 4],
  [1, 2, 6],
]
/** How fast is learnt. */
const [RATE, SMALL] = [0.6, 0.01] as const
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

/** Which voices each feature may speak for: those of the first from the first place to the second, and so on. */
type Open = { readonly from: Int32Array; readonly voices: Int32Array }

/** What is said at each open place, and how much it had to be mended. */
type Learning = { readonly weights: Float64Array; readonly roots: Float64Array }

/** Learns as often, where so much is asked of a weight before it is more than nothing. */
function learn(open: Open, { of, counts, from, ids, values }: Rows, kin: readonly number[], voices: number, least: number, rounds: number): Learning {
  const many = open.voices.length
  const [weights, sums, roots] = [new Float64Array(many), new Float64Array(many), new Float64Array(many)]
  const classes = voices - 1
  const errors = new Float64Array(voices)
  const scores = errors.subarray(0, classes)
  const order = Int32Array.from(of, (_, at) => at)
  const random = dice()
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random)
    for (const one of order) {
      const [first, end, right] = [from[one] ?? 0, from[one + 1] ?? 0, of[one] ?? 0]
      errors.fill(0)
      for (let at = first; at < end; at += 1) {
        const [id, value] = [ids[at] ?? 0, values[at] ?? 0]
        for (let slot = open.from[id] ?? 0; slot < (open.from[id + 1] ?? 0); slot += 1) {
          const weight = weights[slot]
          // Most say nothing.
          if (weight) errors[open.voices[slot] ?? 0] = (errors[open.voices[slot] ?? 0] ?? 0) + value * weight
        }
      }
      for (const at of kin) errors[at] = (errors[at] ?? 0) + (errors[classes] ?? 0)
      toShares(scores)
      errors[right] = (errors[right] ?? 0) - 1
      errors[classes] = kin.reduce((so, at) => so + (errors[at] ?? 0), 0)
      const count = counts[one] ?? 0
      for (let at = first; at < end; at += 1) {
        const [id, value] = [ids[at] ?? 0, (values[at] ?? 0) * count]
        for (let slot = open.from[id] ?? 0; slot < (open.from[id + 1] ?? 0); slot += 1) {
          const error = errors[open.voices[slot] ?? 0] ?? 0
          if (error < LEAST_ERROR && error > -LEAST_ERROR) continue
          const slope = error * value
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
  return { weights, roots }
}

/** All voices are open to each feature. */
const allOpen = (features: number, voices: number): Open => ({
  from: Int32Array.from({ length: features + 1 }, (_, id) => id * voices),
  voices: Int32Array.from({ length: features * voices }, (_, slot) => slot % voices),
})

/** The so many places where most was learnt: what says much and was mended much is missed most. */
function greatest({ from, voices }: Open, { weights, roots }: Learning, many: number): Open {
  const worth = weights.map((weight, slot) => Math.abs(weight) * Math.sqrt(roots[slot] ?? 0))
  const sorted = Float64Array.from(worth).sort()
  const least = Math.max(Number.MIN_VALUE, sorted[Math.max(0, sorted.length - many)] ?? 0)
  const [fromKept, kept] = [new Int32Array(from.length), [] as number[]]
  for (let id = 0; id + 1 < from.length; id += 1) {
    for (let slot = from[id] ?? 0; slot < (from[id + 1] ?? 0); slot += 1) if ((worth[slot] ?? 0) >= least) kept.push(voices[slot] ?? 0)
    fromKept[id + 1] = kept.length
  }
  return { from: fromKept, voices: Int32Array.from(kept) }
}

/**
 * Learns which features speak for which class, and which for all of some kin at once (as the class after the last): multinomial
 * logistic regression, by the FTRL-proximal steps of McMahan et al. (2013), which leave a weight at nothing until it has proved
 * its worth. To choose few weights is to hold them all down, so those that were chosen are then learnt once more, freely.
 * Runs when the site is built.
 */
export function fit(examples: readonly Example[], classes: number, kin: readonly number[], { times, worth, weights: many }: Thrift): Weights {
  const ids = known(examples, times)
  const rows = rowsOf(examples, ids)
  const voices = classes + 1
  let open = allOpen(ids.size, voices)
  let learning = learn(open, rows, kin, voices, worth, ROUNDS)
  for (const [kept, least, again] of STAGES) {
    open = greatest(open, learning, Math.round(many * kept))
    learning = learn(open, rows, kin, voices, least, again)
  }
  const { from, voices: of } = open
  const { weights } = learning
  const ofFeature = (id: number) => {
    const said = new Map<number, number>()
    for (let slot = from[id] ?? 0; slot < (from[id + 1] ?? 0); slot += 1) if (weights[slot]) said.set(of[slot] ?? 0, (weights[slot] ?? 0) * LOUD)
    return said
  }
  return new Map([...ids].map(([feature, id]) => [feature, ofFeature(id)] as const).filter(([, all]) => all.size > 0))
}
