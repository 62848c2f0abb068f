import { useSyncExternalStore } from 'react'
import { toField } from './inWords'

const MINUTE = 60_000

const startedMinute = (): number => Math.floor(Date.now() / MINUTE) * MINUTE

let minute: number | undefined
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

const waitForNext = (): void => {
  clearTimeout(timer)
  timer = setTimeout(tick, MINUTE - (Date.now() % MINUTE))
}

function tick(): void {
  minute = startedMinute()
  listeners.forEach((listener) => listener())
  waitForNext()
}

/** A page that slept in a pocket has missed its ticks. */
const wake = (): void => {
  if (document.visibilityState === 'visible') tick()
}

function subscribe(listener: () => void): () => void {
  if (!listeners.size) {
    document.addEventListener('visibilitychange', wake)
    minute = startedMinute()
    waitForNext()
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size) return
    document.removeEventListener('visibilitychange', wake)
    clearTimeout(timer)
    minute = undefined
  }
}

const current = (): number => (minute ??= startedMinute())
const unknown = () => undefined

/**
 * The instant (ms since the epoch) at which the present minute began, followed while the page is open. Nothing until
 * the application has taken over: what is written at build time knows no present.
 */
export const useMinute = (): number | undefined => useSyncExternalStore<number | undefined>(subscribe, current, unknown)

const today = (): string => toField(current()).slice(0, 10)

/** The date in Beijing (`YYYY-MM-DD`), followed while the page is open; nothing until the application has taken over. */
export const useToday = (): string | undefined => useSyncExternalStore<string | undefined>(subscribe, today, unknown)
