import { numberOf } from '../../learning/model'
import { tell } from '../../learning/telling'
import { writer } from '../../learning/writer'
import { traitsOf } from '../likeness'
import { read } from '../reading'
import { inSteps, NUMBERS, travel } from '../weights'
import type { Messages } from './messages'

/** So many weights are kept, in two goes: each takes up room. */
const PUPILS = [30_000, 12_000]

/** What tells frauds from honest messages, packed to travel. */
export function learnt(messages: readonly Messages[]): string {
  const toldOf = (texts: readonly string[], is: boolean) => texts.map((text) => ({ features: [...traitsOf(read(text))].map(([trait, much]) => [numberOf(trait, NUMBERS), much] as const), is }))
  const told = messages.flatMap(({ frauds, honest }) => [...toldOf(honest, false), ...toldOf(frauds, true)])
  const { bit, text } = writer()
  travel(bit, inSteps(tell(told, NUMBERS, PUPILS)))
  return text()
}
