import type { Pair, StepId } from '../../machines/flow'
import { edgesFrom } from './edges'

/** A walk that never comes back to a step: the answers given, and where it stands. */
export type SimplePath = { readonly pairs: readonly Pair[]; readonly end: StepId }

/** Every simple path from a step; each begins with one already given. An answer is the same object on every path. */
export function* simplePaths(from: StepId = 'start'): Generator<SimplePath> {
  const seen = new Set<StepId>([from])
  const pairs: Pair[] = []
  function* walk(here: StepId): Generator<SimplePath> {
    yield { pairs: [...pairs], end: here }
    for (const { pair, to } of edgesFrom(here)) {
      if (seen.has(to)) continue
      seen.add(to)
      pairs.push(pair)
      yield* walk(to)
      pairs.pop()
      seen.delete(to)
    }
  }
  yield* walk(from)
}
