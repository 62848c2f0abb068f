import { termsOf, type Terms } from './terms'

type Posting = { readonly saying: number; readonly weight: number }

/** Sayings, ready to be searched. */
export type Index<Id extends string> = {
  /** Whose each saying is. */
  readonly ids: readonly Id[]
  readonly sizes: readonly number[]
  readonly postings: ReadonlyMap<string, readonly Posting[]>
  readonly averageSize: number
  readonly roads: ReadonlyMap<Id, number>
}

export type Ranked<Id extends string> = { readonly id: Id; readonly score: number; readonly share: number }

const SATURATION = 1.2
const BY_LENGTH = 0.6
/** How much more a road counts for its second-best saying, and its third. */
const MORE = [1, 0.35, 0.2] as const

const sum = (all: Iterable<number>): number => [...all].reduce((so, one) => so + one, 0)

/** Makes sayings searchable: a saying is a document, and a road is as good as the best of its own. */
export function indexOf<Id extends string>(sayings: Iterable<readonly [Id, readonly string[]]>): Index<Id> {
  const ids: Id[] = []
  const sizes: number[] = []
  const postings = new Map<string, Posting[]>()
  const roads = new Map<Id, number>()
  for (const [id, all] of sayings) {
    roads.set(id, all.length)
    for (const text of all) {
      const terms = termsOf(text)
      for (const [term, weight] of terms) {
        const known = postings.get(term)
        if (known) known.push({ saying: ids.length, weight })
        else postings.set(term, [{ saying: ids.length, weight }])
      }
      ids.push(id)
      sizes.push(sum(terms.values()))
    }
  }
  return { ids, sizes, postings, averageSize: sum(sizes) / Math.max(1, sizes.length), roads }
}

/** Rare words say more. Counted over roads, not over sayings: each road says its own word many times. */
function rarity<Id extends string>({ ids, roads }: Index<Id>, found: readonly Posting[] | undefined): number {
  const among = new Set(found?.map(({ saying }) => ids[saying])).size
  return Math.log(1 + (roads.size - among + 0.5) / (among + 0.5))
}

/** Roads by how well their sayings fit (BM25), the best first. `share` is how much of what was said they account for. */
export function rank<Id extends string>(index: Index<Id>, terms: Terms): readonly Ranked<Id>[] {
  const scores = new Map<number, number>()
  let most = 0
  for (const [term, weight] of terms) {
    const found = index.postings.get(term)
    const rare = rarity(index, found) * weight
    most += rare
    for (const { saying, weight: there } of found ?? []) {
      const size = 1 - BY_LENGTH + (BY_LENGTH * (index.sizes[saying] ?? 0)) / index.averageSize
      scores.set(saying, (scores.get(saying) ?? 0) + (rare * there * (SATURATION + 1)) / (there + SATURATION * size))
    }
  }
  const byRoad = new Map<Id, number[]>()
  for (const [saying, score] of scores) {
    const id = index.ids[saying]
    if (id) byRoad.set(id, [...(byRoad.get(id) ?? []), score])
  }
  return [...byRoad]
    .map(([id, all]): Ranked<Id> => {
      const best = all.sort((one, other) => other - one)
      const score = sum(MORE.map((much, i) => much * (best[i] ?? 0)))
      return { id, score, share: most ? (best[0] ?? 0) / most : 0 }
    })
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
}
