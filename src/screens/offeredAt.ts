import type { Outline } from '../../machines/core/outline'

type OfStep = Pick<Exclude<Outline, { kind: 'lost' }>, 'step' | 'trail'>

/** Beside the first question, where a person could not choose, and where none of the answers was theirs. */
export function isOfferedAt({ step, trail }: OfStep): boolean {
  const last = trail.pairs[trail.pairs.length - 1]
  // "Something else" is a kind of goods like the others.
  const isNone = trail.end === step && last?.answer === 'none' && last.step !== 'goods'
  return step === 'start' || step === 'orient' || isNone
}
