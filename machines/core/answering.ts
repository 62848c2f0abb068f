import type { Pair, StepId } from '../flow'
import { formatPairs, replay, type Trail } from './trail'

/** Where an answer takes a person: the step to look at and everything answered, as a fragment. */
export type Destination = { readonly step: StepId; readonly fragment: string }

/**
 * Where answering at a step leads. Answered anew, the later pairs that still hold are kept and the others stay in
 * the fragment, set aside, so that the next screen can name them. The same answer again walks one step on.
 *
 * @param said the answer; more than one pair where an action asks the question it leads to right away
 * @param aside pairs set aside earlier, which may hold again
 */
export function answering(trail: Trail, said: readonly Pair[], aside: readonly Pair[] = []): Destination {
  const at = trail.pairs.findIndex(({ step }) => step === said[0]?.step)
  const before = at < 0 ? trail.pairs : trail.pairs.slice(0, at)
  const after = at < 0 ? [] : trail.pairs.slice(at)
  if (after.length && said.every(({ answer }, i) => answer === after[i]?.answer)) {
    return { step: after[said.length]?.step ?? trail.end, fragment: formatPairs([...trail.pairs, ...aside]) }
  }
  const later = after.filter(({ step }) => !said.some((pair) => pair.step === step))
  const next = replay([...before, ...said, ...later, ...aside], trail.from)
  return { step: next.trail.end, fragment: formatPairs([...next.trail.pairs, ...next.aside]) }
}
