import type { ComponentType } from 'react'
import type { Place, Tool } from '../address'
import { needsAdvice } from '../i18n/words'
import { lazyPart, type LazyPart } from '../state/lazyPart'

/** The screens of actions and endings, and what actions are made of: too much to carry on the way to them. */
export const adviceScreen = lazyPart(async () => (await import('./AdviceScreen/AdviceScreen')).AdviceScreen)

/** The pages beside the questions, each with its own file. */
const toolScreens: { readonly [T in Tool]: LazyPart<ComponentType> } = {
  numbers: lazyPart(async () => (await import('./NumbersScreen/NumbersScreen')).NumbersScreen),
  check: lazyPart(async () => (await import('./CheckScreen/CheckScreen')).CheckScreen),
  sources: lazyPart(async () => (await import('./SourcesScreen/SourcesScreen')).SourcesScreen),
  about: lazyPart(async () => (await import('./AboutScreen/AboutScreen')).AboutScreen),
  cases: lazyPart(async () => (await import('./CasesScreen/CasesScreen')).CasesScreen),
  map: lazyPart(async () => (await import('./MapScreen/MapScreen')).MapScreen),
}

/** Fetches what a page is made of beyond the question path. */
export async function loadScreens(place: Place): Promise<void> {
  if (place.page === 'missing') return
  if (place.page !== 'step') await toolScreens[place.page].load()
  else if (needsAdvice(place)) await adviceScreen.load()
}

/** The screen of a page beside the questions, once it is here. */
export const toolScreenHere = (tool: Tool): ComponentType | undefined => toolScreens[tool].get()
