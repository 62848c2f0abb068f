import { dice, shuffle } from './chance'

/** A text as the numbers of its features and how much of each, and whether it is of the kind that is to be told. */
export type Told = { readonly features: readonly (readonly [feature: number, much: number])[]; readonly is: boolean }

/** How often all examples are read by the teacher, who may say something of everything, and by each of its pupils. */
const [TEACHING, REPEATING] = [12, 10] as const
/** How fast is learnt, how much of each weight is forgotten each time, and what nothing learnt yet counts as. */
const [RATE, FORGOTTEN, START] = [0.3, 1e-4, 1e-2] as const
/** Features are small: this is how loudly they speak. */
const LOUD = 3
/** What is seen in one example only says something of that one. The teacher hears it, the pupils do not. */
const TIMES = 2

/** All examples, one after another. */
type Rows = { readonly from: Int32Array; readonly ids: Int32Array; readonly values: Float64Array }

function rowsOf(examples: readonly Told[]): Rows {
  const from = new Int32Array(examples.length + 1)
  examples.forEach(({ features }, at) => (from[at + 1] = (from[at] ?? 0) + features.length))
  const all = examples.flatMap(({ features }) => features)
  return { from, ids: Int32Array.from(all, ([feature]) => feature), values: Float64Array.from(all, ([, much]) => much * LOUD) }
}

/** How strongly one example speaks for the kind. */
function scoreOf(weights: Float64Array, { from, ids, values }: Rows, one: number): number {
  let score = 0
  for (let at = from[one] ?? 0; at < (from[one + 1] ?? 0); at += 1) score += (weights[ids[at] ?? 0] ?? 0) * (values[at] ?? 0)
  return score
}

const shareOf = (score: number): number => 1 / (1 + Math.exp(-score))

/**
 * Logistic regression (AdaGrad, Duchi et al. 2011): what each open feature says, so that each example's share comes out. What
 * the later rounds say on average wavers least.
 */
function learn(rows: Rows, shares: Float64Array, isOpen: Uint8Array, rounds: number): Float64Array {
  const weights = new Float64Array(isOpen.length)
  const moved = new Float64Array(isOpen.length).fill(START)
  const sums = new Float64Array(isOpen.length)
  const late = Math.floor(rounds / 2)
  const order = Int32Array.from(shares, (_, at) => at)
  const random = dice()
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random)
    for (const one of order) {
      const error = shareOf(scoreOf(weights, rows, one)) - (shares[one] ?? 0)
      for (let at = rows.from[one] ?? 0; at < (rows.from[one + 1] ?? 0); at += 1) {
        const id = rows.ids[at] ?? 0
        if (isOpen[id] === 0) continue
        const weight = weights[id] ?? 0
        const slope = error * (rows.values[at] ?? 0) + FORGOTTEN * weight
        const so = (moved[id] ?? 0) + slope * slope
        moved[id] = so
        weights[id] = weight - (RATE * slope) / Math.sqrt(so)
      }
    }
    if (round >= late) weights.forEach((weight, id) => (sums[id] = (sums[id] ?? 0) + weight))
  }
  return sums.map((sum) => sum / (rounds - late))
}

/** Leaves only so many open, those that say most. */
function choose(weights: Float64Array, isOpen: Uint8Array, many: number): void {
  const least = weights.map((weight, at) => (isOpen[at] ? Math.abs(weight) : 0)).sort()[weights.length - many] ?? 0
  weights.forEach((weight, at) => (isOpen[at] = isOpen[at] && Math.abs(weight) >= Math.max(least, Number.MIN_VALUE) ? 1 : 0))
}

/**
 * Learns what each feature says for one kind of text against the rest. A teacher learns from all there is, what is seen but
 * once too; then pupils with fewer and fewer weights learn to say what the teacher says, as sure or unsure of each example
 * (Hinton et al. 2015). A little of everything tells better than much of what was chosen at once. Runs when the site is built.
 */
export function tell(examples: readonly Told[], numbers: number, pupils: readonly number[]): ReadonlyMap<number, number> {
  const rows = rowsOf(examples)
  const isOpen = new Uint8Array(numbers).fill(1)
  let weights = learn(rows, Float64Array.from(examples, ({ is }) => (is ? 1 : 0)), isOpen, TEACHING)
  const taught = Float64Array.from(examples, (_, one) => shareOf(scoreOf(weights, rows, one)))
  const times = new Int32Array(numbers)
  for (const id of rows.ids) times[id] = (times[id] ?? 0) + 1
  times.forEach((many, id) => (isOpen[id] = many < TIMES ? 0 : 1))
  for (const many of pupils) {
    choose(weights, isOpen, many)
    weights = learn(rows, taught, isOpen, REPEATING)
  }
  return new Map([...weights].flatMap((weight, feature) => (weight === 0 ? [] : [[feature, weight * LOUD] as const])))
}
