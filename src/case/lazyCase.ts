import { useEffect, useSyncExternalStore } from 'react'
import type { Destination } from '../../machines/core/answering'
import type { Pair, StepId } from '../../machines/flow'
import type { Proposal } from '../../machines/core/proposal'
import type { Trail } from '../../machines/core/trail'
import type { CaseRecord } from '../../machines/case/record'

/** What questions need of the record. It weighs something, so it comes only where a record exists. */
export type CaseKeeper = {
  readonly record: () => CaseRecord
  /** The answer the open case suggests, the same object while it stays the same. */
  readonly proposal: (step: StepId, trail: Trail) => Proposal | undefined
  /** Calls back when the record changes, and now and then when time passes. */
  readonly subscribe: (listener: () => void) => () => void
  /** Says that an answer was given on the screen. */
  readonly answered: (pair: Pair, trail: Trail) => void
  /** Says where it leads. */
  readonly walked: (to: Destination) => void
}

let keeper: CaseKeeper | undefined
let stop: (() => void) | undefined
const listeners = new Set<() => void>()
const announce = () => listeners.forEach((listener) => listener())

const follow = () => {
  if (listeners.size) stop ??= keeper?.subscribe(announce)
}

/** Hands over the keeper of the record, whoever fetched it. */
export function caseKeeperArrived(arrived: CaseKeeper): void {
  keeper = arrived
  follow()
  announce()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  follow()
  return () => {
    listeners.delete(listener)
    if (listeners.size) return
    stop?.()
    stop = undefined
  }
}

const KEY = 'xiayibu.cases'

function hasRecord(): boolean {
  try {
    return localStorage.getItem(KEY) !== null
  } catch {
    return false
  }
}

async function fetchKeeper(): Promise<void> {
  try {
    await import('./keeper')
  } catch {
    // Offline or interrupted: questions are asked all the same.
  }
}

const useKeeper = <T>(ask: (from: CaseKeeper) => T): T | undefined => {
  useEffect(() => {
    if (!keeper && hasRecord()) void fetchKeeper()
  }, [])
  return useSyncExternalStore(
    subscribe,
    () => keeper && ask(keeper),
    () => undefined,
  )
}

/** The record, once it is here; nothing on a device that keeps none. */
export const useLateRecord = (): CaseRecord | undefined => useKeeper(({ record }) => record())

/** What the open case suggests to answer, once it is here. */
export const useLateProposal = (step: StepId, trail: Trail): Proposal | undefined =>
  useKeeper(({ proposal }) => proposal(step, trail))

/** An answer was given on the screen: does the record say otherwise? */
export const answered = (pair: Pair, trail: Trail): void => keeper?.answered(pair, trail)

/** An answer leads on: the open case moves with it, if it is its walk. */
export const walkedTo = (to: Destination): void => keeper?.walked(to)
