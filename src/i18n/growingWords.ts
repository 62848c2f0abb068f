import { useEffect, useMemo } from 'react'
import type { Locale } from '../address'
import { lazyPart, type LazyPart } from '../state/lazyPart'
import { createStore, useStore, type Store } from '../state/store'
import { nextTask } from '../time/nextTask'
import { whenIdle } from '../time/whenIdle'
import type { Steps } from './journeyWords'
import { loadAdvice, loadSteps, loadTools, type Advice, type PageWords, type ToolWords, type Words } from './words'

const parts: Readonly<Record<Locale, LazyPart<Advice>>> = {
  'zh-CN': lazyPart(() => loadAdvice('zh-CN')),
  en: lazyPart(() => loadAdvice('en')),
}

/** The words of all steps, which a question does without until it leads into another journey. */
export const allSteps: Readonly<Record<Locale, LazyPart<Steps>>> = {
  'zh-CN': lazyPart(() => loadSteps('zh-CN')),
  en: lazyPart(() => loadSteps('en')),
}

/** What joins the words of a question; the words of actions once their screens are here as well. */
type Late = { readonly steps: Steps; readonly advice?: Advice }

const arrived: Readonly<Record<Locale, Store<Late | undefined>>> = {
  'zh-CN': createStore<Late | undefined>(undefined),
  en: createStore<Late | undefined>(undefined),
}

/** The words of the pages beside the questions, where one is opened from a question. */
const tools: Readonly<Record<Locale, LazyPart<ToolWords>>> = {
  'zh-CN': lazyPart(() => loadTools('zh-CN')),
  en: lazyPart(() => loadTools('en')),
}

/** Fetches the words of the pages beside the questions. Offline or interrupted it is rejected. */
export const warmTools = (locale: Locale): Promise<ToolWords> => tools[locale].load()

/** Have the words of actions arrived? Only then may a link to an action be taken over from the browser. */
export const hasAdvice = (locale: Locale): boolean => arrived[locale].get()?.advice !== undefined

/**
 * Lets the words of all steps in, if they are here: a link to any question may be taken over from then on. Not sooner,
 * since all that speaks would be shown anew.
 */
export function letStepsIn(locale: Locale): boolean {
  const steps = allSteps[locale].get()
  if (steps && !arrived[locale].get()) arrived[locale].set({ steps })
  return steps !== undefined
}

/**
 * Fetches the words of actions, those of all steps, and their screens, while the person reads; where that fails, links
 * stay plain links.
 *
 * @param screens what shows those words
 * @param given the words, where the page came with them but perhaps not with the screens
 */
export async function warmAdvice(locale: Locale, screens: LazyPart<unknown>, given?: Words): Promise<void> {
  try {
    const [steps, advice] = await Promise.all([
      given?.core.steps ?? allSteps[locale].load(),
      given?.advice ?? parts[locale].load(),
      screens.load(),
    ])
    // What has just come was run for the first time, which is enough for one task.
    await nextTask()
    if (!hasAdvice(locale)) arrived[locale].set({ steps, advice })
  } catch {
    // Offline or interrupted: the next page brings its own words.
  }
}

/** The words of a page, joined by what arrived since. */
export function grown(given: PageWords, late: Late | undefined): PageWords {
  if (given.advice || !late) return given
  const core = { ...given.core, steps: late.steps }
  return late.advice ? { ...given, core, advice: late.advice } : { ...given, core }
}

/** What has arrived since the page was opened. */
export const lateIn = (locale: Locale): Late | undefined => arrived[locale].get()

/** The words a page came with, joined by those of all steps, and of actions, once they are here. */
export function useGrowingWords(locale: Locale, given: PageWords, screens: LazyPart<unknown>): PageWords {
  // Where the page came with them, their arrival changes nothing.
  const late = useStore({ ...arrived[locale], get: () => (given.advice ? undefined : arrived[locale].get()) }, undefined)
  const ofTools = useStore({ ...tools[locale], get: () => given.tools ?? tools[locale].get() }, given.tools)
  useEffect(() => {
    if (!given.advice) return whenIdle(() => void warmAdvice(locale, screens))
    void warmAdvice(locale, screens, given)
    return undefined
  }, [locale, given, screens])
  return useMemo(() => ({ ...grown(given, late), ...(ofTools && { tools: ofTools }) }), [given, late, ofTools])
}
