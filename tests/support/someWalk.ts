import fc from 'fast-check'
import { answersOf, type Pair, type StepId } from '../../machines/flow'
import { leadsTo } from '../../machines/core/leadsTo'
import { toPair } from '../../machines/core/trail'

type Onward = { readonly pair: Pair; readonly to: StepId }

/** The answers of a step that lead to one not seen yet. */
const onwardFrom = (step: StepId, seen: ReadonlySet<StepId>): readonly Onward[] =>
  answersOf(step).flatMap((answer) => {
    const [pair, to] = [toPair(step, answer), leadsTo(step, answer)]
    return pair && to && !seen.has(to) ? [{ pair, to }] : []
  })

/** The walk that such choices make, one at each step. */
function walkBy(choices: readonly number[]): readonly Pair[] {
  const pairs: Pair[] = []
  const seen = new Set<StepId>()
  let here: StepId = 'start'
  for (const choice of choices) {
    seen.add(here)
    const onward = onwardFrom(here, seen)
    const taken = onward[choice % Math.max(1, onward.length)]
    if (!taken) break
    pairs.push(taken.pair)
    here = taken.to
  }
  return pairs
}

/** Any walk from the first question that never comes back to a step. */
export const someWalk: fc.Arbitrary<readonly Pair[]> = fc.array(fc.nat(1_000), { minLength: 1, maxLength: 14 }).map(walkBy)
