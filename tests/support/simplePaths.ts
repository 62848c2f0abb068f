import { answersOf, type Pair, type StepId } from '../../machines/flow'
import { leadsTo } from '../../machines/core/leadsTo'
import { toPair } from '../../machines/core/trail'

/** A walk that never comes back to a step: the answers given, and where it stands. */
export type SimplePath = { readonly pairs: readonly Pair[]; readonly end: StepId }

/** Every simple path from a step; each begins with one already given. */
export function* simplePaths(from: StepId = 'start'): Generator<SimplePath> {
  const seen = new Set<StepId>([from])
  const pairs: Pair[] = []
  function* walk(here: StepId): Generator<SimplePath> {
    yield { pairs: [...pairs], end: here }
    for (const answer of answersOf(here)) {
      const pair = toPair(here, answer)
      const next = leadsTo(here, answer)
      if (!pair || !next || seen.has(next)) continue
      seen.add(next)
      pairs.push(pair)
      yield* walk(next)
      pairs.pop()
      seen.delete(next)
    }
  }
  yield* walk(from)
}
