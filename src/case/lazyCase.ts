import { useEffect, useSyncExternalStore } from 'react'
import type { Case, CaseRecord } from '../../machines/case/record'
import { fragmentOf, type Destination } from '../../machines/core/answering'
import type { Proposal } from '../../machines/core/proposal'
import type { Trail } from '../../machines/core/trail'
import type { StepId } from '../../machines/flow'
import { fetchQuietly, lazyPart } from '../state/lazyPart'
import { readKept } from '../state/storage'

/** What questions need of the record. It weighs something, so it comes only where a record exists. */
export type CaseKeeper = {
  readonly record: () => CaseRecord
  /** The answer the open case suggests, the same object while it stays the same. */
  readonly proposal: (step: StepId, trail: Trail) => Proposal | undefined
  /** Calls back when the record changes, and now and then when time passes. */
  readonly subscribe: (listener: () => void) => () => void
}

/** The keeper of the record. From the moment it is here, the open case walks along with its owner. */
export const caseKeeper = lazyPart(async (): Promise<CaseKeeper> => (await import('./keeper')).keeper)

function subscribe(listener: () => void): () => void {
  let stop = caseKeeper.get()?.subscribe(listener)
  const stopWaiting = caseKeeper.subscribe(() => {
    stop ??= caseKeeper.get()?.subscribe(listener)
    listener()
  })
  return () => {
    stopWaiting()
    stop?.()
  }
}

function useKeeper<T>(ask: (keeper: CaseKeeper) => T): T | undefined {
  useEffect(() => {
    if (readKept('record')) fetchQuietly(caseKeeper)
  }, [])
  const answer = () => {
    const keeper = caseKeeper.get()
    return keeper && ask(keeper)
  }
  return useSyncExternalStore(subscribe, answer, () => undefined)
}

/** The record, once it is here; nothing on a device that keeps none. */
export const useLateRecord = (): CaseRecord | undefined => useKeeper(({ record }) => record())

/** Does a way lead to where a case stands? */
export const leadsToCase = (to: Destination, kept: Case | undefined): boolean => kept?.trail === fragmentOf(to)

/** What the open case suggests to answer, once it is here. */
export const useLateProposal = (step: StepId, trail: Trail): Proposal | undefined =>
  useKeeper(({ proposal }) => proposal(step, trail))
