import { useEffect, useMemo } from 'react'
import type { Locale } from '../address'
import { lazyPart, type LazyPart } from '../state/lazyPart'
import { createStore, useStore, type Store } from '../state/store'
import { nextTask } from '../time/nextTask'
import { whenIdle } from '../time/whenIdle'
import { loadAdvice, loadTools, type Advice, type PageWords, type ToolWords } from './words'

const parts: Readonly<Record<Locale, LazyPart<Advice>>> = {
  'zh-CN': lazyPart(() => loadAdvice('zh-CN')),
  en: lazyPart(() => loadAdvice('en')),
}

/** The words whose screens are here as well. */
const arrived: Readonly<Record<Locale, Store<Advice | undefined>>> = {
  'zh-CN': createStore<Advice | undefined>(undefined),
  en: createStore<Advice | undefined>(undefined),
}

/** The words of the pages beside the questions, where one is opened from a question. */
const tools: Readonly<Record<Locale, LazyPart<ToolWords>>> = {
  'zh-CN': lazyPart(() => loadTools('zh-CN')),
  en: lazyPart(() => loadTools('en')),
}

/** Fetches the words of the pages beside the questions. Offline or interrupted it is rejected. */
export const warmTools = (locale: Locale): Promise<ToolWords> => tools[locale].load()

/** The words of actions, once they and their screens are here. */
export const adviceIn = (locale: Locale): Advice | undefined => arrived[locale].get()

/** Have the words of actions arrived? Only then may a link to an action be taken over from the browser. */
export const hasAdvice = (locale: Locale): boolean => adviceIn(locale) !== undefined

/**
 * Fetches the words of actions, and their screens, while the person reads; where that fails, links stay plain links.
 *
 * @param screens what shows those words
 * @param given the words, where the page came with them but perhaps not with the screens
 */
export async function warmAdvice(locale: Locale, screens: LazyPart<unknown>, given?: Advice): Promise<void> {
  try {
    const [advice] = await Promise.all([given ?? parts[locale].load(), screens.load()])
    // What has just come was run for the first time, which is enough for one task.
    await nextTask()
    if (!hasAdvice(locale)) arrived[locale].set(advice)
  } catch {
    // Offline or interrupted: the next page brings its own words.
  }
}

/** The words a page came with, joined by those of actions once they are here. */
export function useGrowingWords(locale: Locale, given: PageWords, screens: LazyPart<unknown>): PageWords {
  // Where the page came with them, their arrival changes nothing.
  const advice = useStore({ ...arrived[locale], get: () => given.advice ?? arrived[locale].get() }, given.advice)
  const ofTools = useStore({ ...tools[locale], get: () => given.tools ?? tools[locale].get() }, given.tools)
  useEffect(() => {
    const { advice: here } = given
    if (!here) return whenIdle(() => void warmAdvice(locale, screens))
    void warmAdvice(locale, screens, here)
    return undefined
  }, [locale, given, screens])
  return useMemo(() => ({ ...given, ...(advice && { advice }), ...(ofTools && { tools: ofTools }) }), [given, advice, ofTools])
}
