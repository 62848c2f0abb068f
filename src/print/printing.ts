import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

let printedAt: number | undefined

const subscribe = (listener: () => void) => {
  const note = () => {
    printedAt = Date.now()
    // The browser takes its picture of the page as soon as this returns.
    flushSync(listener)
  }
  addEventListener('beforeprint', note)
  return () => removeEventListener('beforeprint', note)
}

/** When the page was last sent to the printer (ms since the epoch), known just in time to be on the paper. */
export const usePrintedAt = (): number | undefined =>
  useSyncExternalStore(
    subscribe,
    () => printedAt,
    () => undefined,
  )
