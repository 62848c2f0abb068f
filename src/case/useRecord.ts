import { useSyncExternalStore } from 'react'
import { currentRecord, recordBeforeHydration, subscribeToRecord, type Stored } from './store'

/** The record of this device, followed live across tabs; empty until hydration is done. */
export const useRecord = (): Stored => useSyncExternalStore(subscribeToRecord, currentRecord, recordBeforeHydration)
