import { useDeferredValue } from 'react'
import { createSignal, useStore } from '../state/store'
import { toField } from './inWords'

const MINUTE = 60_000

const startedMinute = (): number => Math.floor(Date.now() / MINUTE) * MINUTE

let minute: number | undefined

function follow(announce: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const waitForNext = () => {
    clearTimeout(timer)
    timer = setTimeout(tick, MINUTE - (Date.now() % MINUTE))
  }
  const tick = () => {
    minute = startedMinute()
    announce()
    waitForNext()
  }
  // A page that slept in a pocket has missed its ticks.
  const wake = () => {
    if (document.visibilityState === 'visible') tick()
  }
  document.addEventListener('visibilitychange', wake)
  minute = startedMinute()
  waitForNext()
  return () => {
    document.removeEventListener('visibilitychange', wake)
    clearTimeout(timer)
    minute = undefined
  }
}

const { subscribe } = createSignal(follow)

const current = (): number => (minute ??= startedMinute())
/**
 * The instant (ms since the epoch) at which the present minute began, followed while the page is open. Nothing until
 * the application has taken over: what is written at build time knows no present. What hangs on it follows in slices.
 */
export const useMinute = (): number | undefined => useDeferredValue(useStore<number | undefined>({ subscribe, get: current }, undefined))

const today = (): string => toField(current()).slice(0, 10)

/** The date in Beijing (`YYYY-MM-DD`), followed while the page is open; nothing until the application has taken over. */
export const useToday = (): string | undefined => useStore<string | undefined>({ subscribe, get: today }, undefined)
