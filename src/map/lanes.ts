type Span = { readonly from: number; readonly to: number }

/** Room between two lines that end and begin in one lane. */
const BREATH = 8
const WIDEST = 10

/**
 * Gives every line its lane, an x between two edges: short lines nearest, and none beside another in the same lane.
 *
 * @param spans from where to where each line runs, top down
 */
export function lanesFor<Id>(spans: ReadonlyMap<Id, Span>, nearest: number, farthest: number): ReadonlyMap<Id, number> {
  const taken: Span[][] = []
  const index = new Map<Id, number>()
  const shortFirst = [...spans].sort(([, one], [, other]) => one.to - one.from - (other.to - other.from))
  for (const [id, span] of shortFirst) {
    const isFree = (lane: readonly Span[]) => lane.every(({ from, to }) => span.to + BREATH < from || span.from - BREATH > to)
    const free = taken.findIndex(isFree)
    const at = free < 0 ? taken.length : free
    taken[at] = [...(taken[at] ?? []), span]
    index.set(id, at)
  }
  const apart = Math.min(WIDEST, (farthest - nearest) / Math.max(1, taken.length - 1))
  return new Map([...index].map(([id, at]) => [id, Math.round((nearest + at * apart) * 10) / 10]))
}
