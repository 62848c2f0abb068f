import { useSyncExternalStore } from 'react'
import type { Values } from './fill'

const nothing: Values = {}
let typed = nothing
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

const keep = (values: Values) => {
  typed = values
  listeners.forEach((listener) => listener())
}

/** Keeps what was typed into a blank, for every message that asks for it, until the page is closed. */
export const write = (blank: string, value: string): void => keep({ ...typed, [blank]: value })

/** Starts over with empty blanks. */
export const forgetTyped = (): void => keep(nothing)

/** What was typed so far. It lives in this page's memory alone: no link, no storage. */
export const useTyped = (): Values =>
  useSyncExternalStore(
    subscribe,
    () => typed,
    () => nothing,
  )
