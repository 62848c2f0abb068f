import { featuresOf, readable, type Features, type Lexicon } from './features'

/** What is said, and which of the classes it belongs to. */
export type Example = { readonly say: string; readonly of: number; readonly weight: number }

/** For each feature, what it adds for each class. */
export type Weights = ReadonlyMap<string, Float32Array>

export type Settings = { readonly epochs: number; readonly rate: number; readonly decay: number; readonly keep: number; readonly scale: number }

/** Numbers that look random and are the same each time. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

function shuffled<T>(all: readonly T[], random: () => number): readonly T[] {
  const mixed = [...all]
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    ;[mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T]
  }
  return mixed
}
type Sample = { readonly at: Int32Array; readonly values: Float32Array; readonly of: number; readonly weight: number }

/** Multinomial logistic regression by AdaGrad over sparse features. */
export function fit(examples: readonly Example[], classes: number, lexicon: Lexicon, settings: Settings): Weights {
  const { epochs, rate, decay, keep, scale } = settings
  const ids = new Map<string, number>()
  const read = examples.map(({ say }) => featuresOf(readable(say), lexicon))
  const seen = new Map<string, number>()
  for (const features of read) for (const feature of features.keys()) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  for (const [feature, times] of seen) if (times > 1) ids.set(feature, ids.size)
  const toSample = (features: Features, { of, weight }: Example): Sample => {
    const known = [...features].filter(([f]) => ids.has(f))
    return { at: Int32Array.from(known, ([f]) => ids.get(f) ?? 0), values: Float32Array.from(known, ([, v]) => v * scale), of, weight }
  }
  const samples = examples.map((one, i) => toSample(read[i] ?? new Map(), one))
  const w = new Float32Array(ids.size * classes)
  const g2 = new Float32Array(ids.size * classes).fill(1e-6)
  const mask = new Uint8Array(ids.size * classes).fill(1)
  const logits = new Float32Array(classes)
  const random = dice(7)
  const pass = (share: number) => {
    for (const { at, values, of, weight } of shuffled(samples, random)) {
      logits.fill(0)
      for (let i = 0; i < at.length; i += 1) {
        const base = (at[i] ?? 0) * classes
        const v = values[i] ?? 0
        for (let c = 0; c < classes; c += 1) logits[c] = (logits[c] ?? 0) + v * (w[base + c] ?? 0)
      }
      let max = -Infinity
      for (const l of logits) if (l > max) max = l
      let sum = 0
      for (let c = 0; c < classes; c += 1) sum += logits[c] = Math.exp((logits[c] ?? 0) - max)
      for (let c = 0; c < classes; c += 1) {
        const error = ((logits[c] ?? 0) / sum - (c === of ? 1 : 0)) * weight
        if (Math.abs(error) < 1e-3) { logits[c] = 0; continue }
        logits[c] = error
      }
      for (let i = 0; i < at.length; i += 1) {
        const base = (at[i] ?? 0) * classes
        const v = values[i] ?? 0
        for (let c = 0; c < classes; c += 1) {
          const error = logits[c] ?? 0
          if (error === 0) continue
          const j = base + c
          if (!mask[j]) continue
          const grad = error * v + decay * (w[j] ?? 0)
          g2[j] = (g2[j] ?? 0) + grad * grad
          w[j] = (w[j] ?? 0) - (share * rate * grad) / Math.sqrt(g2[j] ?? 1)
        }
      }
    }
  }
  for (let e = 0; e < epochs; e += 1) pass(1)
  if (keep < w.length) {
    const sizes = Float32Array.from(w, Math.abs).sort()
    const least = sizes[sizes.length - keep] ?? 0
    for (let j = 0; j < w.length; j += 1) if (Math.abs(w[j] ?? 0) < least) { w[j] = 0; mask[j] = 0 }
    for (let e = 0; e < epochs / 2; e += 1) pass(0.5)
  }
  const weights = new Map<string, Float32Array>()
  for (const [feature, id] of ids) weights.set(feature, w.slice(id * classes, (id + 1) * classes))
  return weights
}
