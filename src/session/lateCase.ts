import { useEffect, useSyncExternalStore } from 'react'
import type { Destination } from '../../machines/answering'
import type { CaseRecord } from '../case/record'

/** What questions need of the record. It weighs something, so it comes only where a record exists. */
export type CaseKeeper = {
  readonly record: () => CaseRecord
  readonly subscribe: (listener: () => void) => () => void
  /** Says that an answer was given on the screen. */
  readonly walked: (to: Destination) => void
}

let keeper: CaseKeeper | undefined
const listeners = new Set<() => void>()
const announce = () => listeners.forEach((listener) => listener())

/** Hands over the keeper of the record, whoever fetched it. */
export function caseKeeperArrived(arrived: CaseKeeper): void {
  keeper = arrived
  arrived.subscribe(announce)
  announce()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
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
    await import('./caseKeeper')
  } catch {
    // Offline or interrupted: questions are asked all the same.
  }
}

const nothing = () => undefined

/** The record, once it is here; nothing on a device that keeps none. */
export function useLateRecord(): CaseRecord | undefined {
  useEffect(() => {
    if (!keeper && hasRecord()) void fetchKeeper()
  }, [])
  return useSyncExternalStore(subscribe, () => keeper?.record(), nothing)
}

/** An answer was given on the screen: the open case moves on, if it is its walk. */
export const walkedTo = (to: Destination): void => keeper?.walked(to)
