import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Locale } from '../address'
import { loadAdvice, type Advice, type PageWords } from '../i18n/words'
import { loadAdviceScreens } from '../screens/late'

const arrived = new Map<Locale, Advice>()
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Have the words of actions arrived? Only then may a link to an action be taken over from the browser. */
export const hasAdvice = (locale: Locale): boolean => arrived.has(locale)

/** Fetches the words of actions, and their screens, while the person reads; a failure only means that links stay plain links. */
export async function warmAdvice(locale: Locale): Promise<void> {
  if (arrived.has(locale)) return
  try {
    const [advice] = await Promise.all([loadAdvice(locale), loadAdviceScreens()])
    arrived.set(locale, advice)
    listeners.forEach((listener) => listener())
  } catch {
    // Offline or interrupted: the next page brings its own words.
  }
}

const whenIdle = (work: () => void): (() => void) => {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, 300)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(work, { timeout: 2000 })
  return () => cancelIdleCallback(handle)
}

/** The words a page came with, joined by those of actions once they are here. */
export function useGrowingWords(locale: Locale, given: PageWords): PageWords {
  const advice = useSyncExternalStore(
    subscribe,
    () => given.advice ?? arrived.get(locale),
    () => given.advice,
  )
  useEffect(() => {
    if (given.advice) arrived.set(locale, given.advice)
    return whenIdle(() => void warmAdvice(locale))
  }, [locale, given.advice])
  return useMemo(() => ({ ...given, ...(advice && { advice }) }), [given, advice])
}
