import type { Features } from './features'

/**
 * What was learnt from the phrases of a language, as it travels. Features go by a short number instead of their name,
 * each as its distance from the one before; then for each how many classes it speaks for, which, and how strongly.
 * Kinds stand together, because like packs well with like.
 */
export type Packed = { readonly features: string; readonly many: string; readonly classes: string; readonly strengths: string }

/** What a feature adds for each class. */
export type Weights = ReadonlyMap<number, ReadonlyMap<number, number>>

type Voice = { readonly of: number; readonly strength: number }

export type Model = ReadonlyMap<number, readonly Voice[]>

/** So many numbers that a feature nobody learnt seldom has the number of one that was. */
const NUMBERS = 2 ** 16

/** The number of a feature (FNV-1a). */
export function numberOf(feature: string): number {
  let hash = 0x81_1c_9d_c5
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01_00_01_93)
  return ((hash >>> 0) ^ (hash >>> 16)) & (NUMBERS - 1)
}

/** Numbers are written as the characters from here on, without the one that would have to be escaped. */
const [FIRST, ESCAPE] = [0x23, 0x5c] as const
/** A number of more than one character is written in parts: this many characters end it, those above go on. */
const [ENDS, GOES_ON] = [80, 12] as const

const character = (number: number): string => String.fromCharCode(FIRST + number + (FIRST + number >= ESCAPE ? 1 : 0))
const written = (number: number): string =>
  number < ENDS ? character(number) : character(ENDS + (number % GOES_ON)) + written(Math.floor(number / GOES_ON))

/** Reads numbers one after another. */
function reader(text: string): () => number {
  let at = 0
  const next = (): number => {
    const code = text.charCodeAt(at)
    at += 1
    const number = code - FIRST - (code > ESCAPE ? 1 : 0)
    return number < ENDS ? number : number - ENDS + GOES_ON * next()
  }
  return next
}

/** Strengths are whole steps to both sides of none. */
const STEP = 2
const MOST = 24

const steps = (weight: number): number => Math.max(-MOST, Math.min(MOST, Math.round(weight / STEP)))
/** Small steps to either side are small numbers, so that all kinds of numbers are written with the same characters: that packs best. */
const folded = (step: number): number => (step > 0 ? 2 * step - 2 : -2 * step - 1)
const unfolded = (number: number): number => (number % 2 === 0 ? number / 2 + 1 : -(number + 1) / 2)

/** Packs what was learnt. */
export function pack(weights: Weights): Packed {
  const packed = { features: '', many: '', classes: '', strengths: '' }
  let [last, size] = [0, 0]
  for (const [feature, all] of [...weights].sort(([one], [other]) => one - other)) {
    const voices = [...all].filter(([, weight]) => steps(weight) !== 0)
    if (voices.length === 0) continue
    packed.features += written(feature - last)
    packed.many += written(voices.length - 1)
    last = feature
    size += 1
    let before = -1
    for (const [of, weight] of voices) {
      packed.classes += written(of - before - 1)
      packed.strengths += written(folded(steps(weight)))
      before = of
    }
  }
  return { ...packed, many: written(size) + packed.many }
}

/** Makes a model ready. Once is enough. */
export function unpack({ features, many, classes, strengths }: Packed): Model {
  const [feature, count, gap, strength] = [reader(features), reader(many), reader(classes), reader(strengths)]
  let number = 0
  return new Map(
    Array.from({ length: count() }, () => {
      number += feature()
      let of = -1
      const voices = Array.from({ length: count() + 1 }, () => {
        of += gap() + 1
        return { of, strength: unfolded(strength()) * STEP }
      })
      return [number, voices]
    }),
  )
}

/** What was learnt with few weights is less sure than it may be. */
const SHARP = 1.5

/** How likely each class is, as shares of one. */
export function sharesOf(features: Features, model: Model, classes: number): readonly number[] {
  const scores = Array.from({ length: classes }, () => 0)
  for (const [feature, weight] of features) {
    for (const { of, strength } of model.get(numberOf(feature)) ?? []) scores[of] = (scores[of] ?? 0) + weight * strength
  }
  const most = Math.max(...scores)
  const grown = scores.map((score) => Math.exp((score - most) * SHARP))
  const sum = grown.reduce((so, one) => so + one, 0)
  return grown.map((one) => one / sum)
}
