import { pack, type Packed } from '../../learning/model'
import { atOnce, fit } from '../../learning/fit'
import { traitsOf } from '../likeness'
import { read } from '../reading'
import type { Messages } from './messages'

/** A trait seen in fewer messages is chance. Most weights are worth little; half of those kept only mirror the others. */
const THRIFT = { times: 2, worth: 0.2, weights: 8000 }

/**
 * What tells frauds from honest messages, packed to travel. Two classes hold each other the balance, so that one number says
 * what a trait speaks for: what it adds to the one beyond what it adds to the other.
 */
export function learnt(messages: readonly Messages[]): Packed {
  const examplesOf = (texts: readonly string[], of: number) => texts.map((text) => ({ features: traitsOf(read(text)), of, counts: 1 }))
  const examples = messages.flatMap(({ frauds, honest }) => [...examplesOf(honest, 0), ...examplesOf(frauds, 1)])
  const weights = fit(examples, 2, [], THRIFT, atOnce)
  return pack(new Map([...weights].map(([trait, all]) => [trait, new Map([[1, (all.get(1) ?? 0) - (all.get(0) ?? 0)]])])))
}
