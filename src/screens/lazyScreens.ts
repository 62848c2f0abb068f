import type { ComponentType } from 'react'
import type { Place, Tool } from '../address'
import { restOfLook } from '../browser/wear'
import { needsAdvice } from '../i18n/words'
import { lazyPart, type LazyPart } from '../state/lazyPart'

/** A screen beyond the questions, and what it wears. */
const screen = <T>(fetch: () => Promise<T>): LazyPart<T> =>
  lazyPart(async () => {
    const [part] = await Promise.all([fetch(), restOfLook.load()])
    return part
  })

/** The screens of actions and endings, and what actions are made of: too much to carry on the way to them. */
export const adviceScreen = screen(async () => (await import('./AdviceScreen/AdviceScreen')).AdviceScreen)

/** The pages beside the questions, each with its own file. */
const toolScreens: { readonly [T in Tool]: LazyPart<ComponentType> } = {
  numbers: screen(async () => (await import('./NumbersScreen/NumbersScreen')).NumbersScreen),
  check: screen(async () => (await import('./CheckScreen/CheckScreen')).CheckScreen),
  sources: screen(async () => (await import('./SourcesScreen/SourcesScreen')).SourcesScreen),
  about: screen(async () => (await import('./AboutScreen/AboutScreen')).AboutScreen),
  cases: screen(async () => (await import('./CasesScreen/CasesScreen')).CasesScreen),
  map: screen(async () => (await import('./MapScreen/MapScreen')).MapScreen),
}

/** Fetches what a page is made of beyond the question path. */
export async function loadScreens(place: Place): Promise<void> {
  if (place.page === 'missing') return
  if (place.page !== 'step') await toolScreens[place.page].load()
  else if (needsAdvice(place)) await adviceScreen.load()
}

/** The screen of a page beside the questions, once it is here. */
export const toolScreenHere = (tool: Tool): ComponentType | undefined => toolScreens[tool].get()
