import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Locale } from '../address'
import { loadAdvice, type Advice, type PageWords } from './words'
import { whenIdle } from '../time/whenIdle'

const arrived = new Map<Locale, Advice>()
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Have the words of actions arrived? Only then may a link to an action be taken over from the browser. */
export const hasAdvice = (locale: Locale): boolean => arrived.has(locale)

/** Fetches the screens that show those words. */
type LoadScreens = () => Promise<void>

/**
 * Fetches the words of actions, and their screens, while the person reads; where that fails, links stay plain links.
 *
 * @param given the words, where the page came with them but perhaps not with the screens
 */
export async function warmAdvice(locale: Locale, loadScreens: LoadScreens, given?: Advice): Promise<void> {
  if (arrived.has(locale)) return
  try {
    const [advice] = await Promise.all([given ?? loadAdvice(locale), loadScreens()])
    arrived.set(locale, advice)
    listeners.forEach((listener) => listener())
  } catch {
    // Offline or interrupted: the next page brings its own words.
  }
}

/** The words a page came with, joined by those of actions once they are here. */
export function useGrowingWords(locale: Locale, given: PageWords, loadScreens: LoadScreens): PageWords {
  const advice = useSyncExternalStore(
    subscribe,
    () => given.advice ?? arrived.get(locale),
    () => given.advice,
  )
  useEffect(() => {
    const { advice: here } = given
    if (!here) return whenIdle(() => void warmAdvice(locale, loadScreens))
    void warmAdvice(locale, loadScreens, here)
    return undefined
  }, [locale, given, loadScreens])
  return useMemo(() => ({ ...given, ...(advice && { advice }) }), [given, advice])
}
