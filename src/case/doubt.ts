import { useSyncExternalStore } from 'react'
import type { Pair } from '../../machines/flow'
import { proposalFor, type Proposal } from '../../machines/core/proposal'
import { answerAt, type Trail } from '../../machines/core/trail'
import { momentsOf } from '../../machines/case/moments'
import type { Case } from '../../machines/case/record'

/** An answer, and when it was given (ms since the epoch). */
export type Doubt = { readonly pair: Pair; readonly at: number }

let doubted: Doubt | undefined
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Notes that an answer says something else than the record, or (without one) that this is settled. */
export function setDoubt(doubt: Doubt | undefined): void {
  if (doubted === doubt) return
  doubted = doubt
  listeners.forEach((listener) => listener())
}

/** The answer just given that the record contradicts. It lives as long as the page: later both may be true. */
export const useDoubt = (): Doubt | undefined =>
  useSyncExternalStore(
    subscribe,
    () => doubted,
    () => undefined,
  )

/** What the record says instead, while the answer in doubt still stands. */
export function contested({ pair: said, at }: Doubt, trail: Trail, open: Case): Proposal | undefined {
  const proposal = proposalFor(said.step, momentsOf(open), at)
  const isStillSaid = answerAt(trail, said.step) === said.answer
  return isStillSaid && proposal?.pair.answer !== said.answer ? proposal : undefined
}
