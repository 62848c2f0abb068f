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

/** What is written of a model, each kind by a number; the classes by how many there are, and whether it is the first. */
const [SIZE, FEATURE, MANY, STRENGTH, AGAINST, CLASS] = [0, 1, 2, 3, 4, 5] as const

/**
 * Goes through a model once, to write it or to read it: each feature as its distance from the one before, for how many classes
 * it speaks, which, and how strongly to which side. What is told is only looked at where it is written.
 */
function travel(bit: Bit, told: readonly (readonly [number, readonly Voice[]])[] = []): Model {
  const model = new Map<number, readonly Voice[]>()
  const size = numberBy(bit, SIZE, told.length)
  let feature = -1
  for (let at = 0; at < size; at += 1) {
    const [number = 0, voices = []] = told[at] ?? []
    feature += 1 + numberBy(bit, FEATURE, number - feature - 1)
    const many = 1 + numberBy(bit, MANY, voices.length - 1)
    // A table that is cut or altered may say anything, and would be read for hours.
    if (feature >= NUMBERS || many > CLASSES) throw new Error('What was learnt cannot be read')
    let of = -1
    model.set(
      feature,
      Array.from({ length: many }, (_, place) => {
        const voice = voices[place] ?? { of: 0, strength: 0 }
        of += 1 + numberBy(bit, CLASS + Math.min(many, 3) * 2 + Math.min(place, 1), voice.of - of - 1)
        const isAgainst = numberBy(bit, AGAINST, voice.strength < 0 ? 1 : 0) === 1
        const strength = STEP * (1 + numberBy(bit, STRENGTH, Math.abs(voice.strength) / STEP - 1))
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
