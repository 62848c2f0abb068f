import type { Pair, StepId } from '../flow'
import { formatPairs, replay, type Trail } from './trail'

/** Where a link within the site leads. */
export type Destination = {
  /** The step to look at. */
  readonly step: StepId
  /** Everything answered; a page opened bare has nothing. */
  readonly trail?: Trail
  /** What was answered and does not follow any more, so that the next screen can name it. */
  readonly aside?: readonly Pair[]
}

/** Where an answer leads, with all that led there. */
export type Onward = Destination & { readonly trail: Trail }

/** A destination's answers as the fragment of its address. */
export const fragmentOf = ({ trail, aside = [] }: Destination): string => (trail ? formatPairs(trail.pairs, aside) : '')

/**
 * Where answering at a step leads. Answered anew, the later pairs that still hold are kept and the others are set
 * aside. The same answer again walks one step on.
 *
 * @param said the answer; more than one pair where an action asks the question it leads to right away
 * @param aside pairs set aside earlier, which may hold again
 */
export function answering(trail: Trail, said: readonly Pair[], aside: readonly Pair[] = []): Onward {
  const at = trail.pairs.findIndex(({ step }) => step === said[0]?.step)
  const before = at < 0 ? trail.pairs : trail.pairs.slice(0, at)
  const after = at < 0 ? [] : trail.pairs.slice(at)
  if (after.length && said.every(({ answer }, i) => answer === after[i]?.answer)) {
    return { step: after[said.length]?.step ?? trail.end, trail, aside }
  }
  const later = after.filter(({ step }) => !said.some((pair) => pair.step === step))
  const next = replay([...before, ...said, ...later, ...aside], trail.from)
  return { step: next.trail.end, ...next }
}
