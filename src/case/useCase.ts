import { useMemo, useSyncExternalStore } from 'react'
import type { Case } from './record'
import { currentRecord, recordBeforeHydration, subscribeToRecord, type Stored } from './store'

/** The record of this device, followed live across tabs; empty until hydration is done. */
export const useRecord = (): Stored => useSyncExternalStore(subscribeToRecord, currentRecord, recordBeforeHydration)

/** The open case, if any. */
export function useOpenCase(): Case | undefined {
  const { record } = useRecord()
  return useMemo(() => record.cases.find(({ id }) => id === record.open), [record])
}
