import type { Features } from './features'

/**
 * What was learnt from the phrases of a language, as it travels: features by line, and for each how many classes it
 * speaks for, which, and how strongly. Kinds stand together, because like packs well with like.
 */
export type Packed = { readonly features: string; readonly many: string; readonly classes: string; readonly strengths: string }

type Voice = { readonly of: number; readonly strength: number }

export type Model = ReadonlyMap<string, readonly Voice[]>

/** Numbers are written as the characters from here on; strengths are whole steps to both sides of none. */
const FIRST = 0x23
const STEP = 2
const MOST = 24
/** What was learnt with few weights is less sure than it may be. */
const SHARP = 1.5

const written = (number: number): string => String.fromCharCode(FIRST + number + (FIRST + number >= 0x5c ? 1 : 0))
const read = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code - FIRST - (code > 0x5c ? 1 : 0)
}

/** Packs what was learnt. */
export function pack(weights: ReadonlyMap<string, ReadonlyMap<number, number>>): Packed {
  const packed = { features: [] as string[], many: '', classes: '', strengths: '' }
  for (const [feature, all] of weights) {
    const voices = [...all].map(([of, weight]) => [of, Math.max(-MOST, Math.min(MOST, Math.round(weight / STEP)))] as const).filter(([, steps]) => steps !== 0)
    if (voices.length === 0) continue
    packed.features.push(feature)
    packed.many += written(voices.length)
    let before = -1
    for (const [of, steps] of voices) {
      packed.classes += written(of - before - 1)
      packed.strengths += written(steps + MOST)
      before = of
    }
  }
  return { ...packed, features: packed.features.join('\n') }
}

/** Makes a model ready. Once is enough. */
export function unpack({ features, many, classes, strengths }: Packed): Model {
  let at = 0
  return new Map(
    features.split('\n').map((feature, index) => {
      let of = -1
      const voices = Array.from({ length: read(many, index) }, () => {
        of += read(classes, at) + 1
        const strength = (read(strengths, at) - MOST) * STEP
        at += 1
        return { of, strength }
      })
      return [feature, voices]
    }),
  )
}

/** How likely each class is, as shares of one. */
export function sharesOf(features: Features, model: Model, classes: number): readonly number[] {
  const scores = Array.from({ length: classes }, () => 0)
  for (const [feature, weight] of features) {
    for (const { of, strength } of model.get(feature) ?? []) scores[of] = (scores[of] ?? 0) + weight * strength
  }
  const most = Math.max(...scores)
  const grown = scores.map((score) => Math.exp((score - most) * SHARP))
  const sum = grown.reduce((so, one) => so + one, 0)
  return grown.map((one) => one / sum)
}
