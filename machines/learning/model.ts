import { numberBy, reader, type Bit } from './bits'
import { writer } from './writer'

/** What a text is made of for comparing, by name, and how much of it. */
export type Features = ReadonlyMap<string, number>

/** What was learnt from the phrases of a language, as it travels. Features go by a short number instead of their name. */
export type Packed = string

/** What a feature adds for each class. */
export type Weights = ReadonlyMap<number, ReadonlyMap<number, number>>

type Voice = { readonly of: number; readonly strength: number }

export type Model = ReadonlyMap<number, readonly Voice[]>

/** So many numbers that a feature nobody learnt seldom has the number of one that was. */
const NUMBERS = 2 ** 16
/** No feature speaks for more classes. */
const CLASSES = 256

/** The number of a feature (FNV-1a), below a power of two. */
export function numberOf(feature: string, numbers = NUMBERS): number {
  let hash = 0x81_1c_9d_c5
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01_00_01_93)
  return ((hash >>> 0) ^ (hash >>> 16)) & (numbers - 1)
}

/** Strengths are whole steps to both sides of none. */
const STEP = 2
const MOST = 24

const rounded = (weight: number): number => Math.max(-MOST, Math.min(MOST, Math.round(weight / STEP))) * STEP

/** What is written of a model as a number, each kind by one of its own. */
const [SIZE, FEATURE, STRENGTH] = [0, 1, 2] as const
/** What is written of it as yes or no, from here on: whether a class is spoken for, and whether against it. */
const [FOUND, OF_CLASS, AFTER, AGAINST, AGAINST_CLASS] = [2_048, 2_560, 8_192, 2_064, 2_304] as const
/** Rows with more classes are alike. */
const [MOST_FOUND, MOST_OF_CLASS] = [8, 4] as const

/** The classes a feature speaks for: how usual each is depends on how many there were before, and on the last of those. */
function classesBy(bit: Bit, classes: number, told: readonly Voice[]): readonly number[] {
  const found: number[] = []
  let [many, last] = [0, CLASSES]
  for (let of = 0; of < classes; of += 1) {
    if (!bit(AFTER + last * CLASSES + of, told[many]?.of === of, OF_CLASS + Math.min(many, MOST_OF_CLASS) * CLASSES + of, FOUND + Math.min(many, MOST_FOUND))) continue
    many = found.push(of)
    last = of
  }
  return found
}

/**
 * Goes through a model once, to write it or to read it: each feature as its distance from the one before, for which classes it
 * speaks, and how strongly to which side. What is told is only looked at where it is written.
 */
function travel(bit: Bit, told: readonly (readonly [number, readonly Voice[]])[] = []): Model {
  const model = new Map<number, readonly Voice[]>()
  const size = numberBy(bit, SIZE, told.length)
  const classes = numberBy(bit, SIZE, told.reduce((most, [, voices]) => Math.max(most, ...voices.map(({ of }) => of + 1)), 0))
  let feature = -1
  for (let at = 0; at < size; at += 1) {
    const [number = 0, voices = []] = told[at] ?? []
    feature += 1 + numberBy(bit, FEATURE, number - feature - 1)
    // A table that is cut or altered may say anything, and would be read for hours.
    if (feature >= NUMBERS || classes > CLASSES) throw new Error('What was learnt cannot be read')
    const found = classesBy(bit, classes, voices)
    model.set(
      feature,
      found.map((of, place) => {
        const { strength: so = 0 } = voices[place] ?? {}
        const isAgainst = bit(AGAINST_CLASS + of, so < 0, AGAINST + Math.min(found.length, MOST_OF_CLASS))
        const strength = STEP * (1 + numberBy(bit, STRENGTH, Math.abs(so) / STEP - 1))
        return { of, strength: isAgainst ? -strength : strength }
      }),
    )
  }
  return model
}

/** Packs what was learnt. */
export function pack(weights: Weights): Packed {
  const { bit, text } = writer()
  const voicesOf = (all: ReadonlyMap<number, number>) => [...all].map(([of, weight]) => ({ of, strength: rounded(weight) })).filter(({ strength }) => strength !== 0)
  const told = [...weights].map(([feature, all]) => [feature, voicesOf(all)] as const).filter(([, voices]) => voices.length > 0)
  travel(bit, told.sort(([one], [other]) => one - other))
  return text()
}

/** Makes a model ready. Once is enough. */
export const unpack = (packed: Packed): Model => travel(reader(packed))

/** What was learnt with few weights is less sure than it may be. */
const SHARP = 1.5

/**
 * How likely each class is, as shares of one. What speaks for the class after the last speaks for all of some kin, beside
 * what it says for each.
 */
export function sharesOf(features: Features, model: Model, classes: number, kin: readonly number[]): readonly number[] {
  const scores = Array.from({ length: classes + 1 }, () => 0)
  for (const [feature, weight] of features) {
    for (const { of, strength } of model.get(numberOf(feature)) ?? []) scores[of] = (scores[of] ?? 0) + weight * strength
  }
  const shared = scores.pop() ?? 0
  for (const of of kin) scores[of] = (scores[of] ?? 0) + shared
  const most = Math.max(...scores)
  const grown = scores.map((score) => Math.exp((score - most) * SHARP))
  const sum = grown.reduce((so, one) => so + one, 0)
  return grown.map((one) => one / sum)
}
