import type { ComponentType } from 'react'
import type { View } from '../../machines/core/view'
import type { Place, Tool } from '../address'
import { needsAdvice } from '../i18n/words'

/** The screens of actions and endings, which would weigh too much on the way to them. */
export type AdviceScreens = {
  readonly [Kind in 'action' | 'ending']: ComponentType<{ readonly view: Extract<View, { kind: Kind }> }>
}

const adviceScreens = async (): Promise<AdviceScreens> => {
  const [{ ActionScreen }, { EndingScreen }] = await Promise.all([
    import('./ActionScreen/ActionScreen'),
    import('./EndingScreen/EndingScreen'),
  ])
  return { action: ActionScreen, ending: EndingScreen }
}

/** The pages beside the questions, each with its own file. */
const toolScreens: { readonly [T in Tool]: () => Promise<ComponentType> } = {
  numbers: async () => (await import('./NumbersScreen/NumbersScreen')).NumbersScreen,
  check: async () => (await import('./CheckScreen/CheckScreen')).CheckScreen,
  sources: async () => (await import('./SourcesScreen/SourcesScreen')).SourcesScreen,
  about: async () => (await import('./AboutScreen/AboutScreen')).AboutScreen,
  cases: async () => (await import('./CasesScreen/CasesScreen')).CasesScreen,
  map: async () => (await import('./MapScreen/MapScreen')).MapScreen,
}

const here: { advice?: AdviceScreens; readonly tools: Map<Tool, ComponentType> } = { tools: new Map() }

const hasOwnScreens = (place: Place): boolean => place.page === 'step' && needsAdvice(place)

/** Fetches the screens of actions and endings. */
export async function loadAdviceScreens(): Promise<void> {
  here.advice ??= await adviceScreens()
}

/** Fetches what a page is made of beyond the question path. */
export async function loadScreens(place: Place): Promise<void> {
  if (hasOwnScreens(place)) return loadAdviceScreens()
  if (place.page === 'step' || place.page === 'missing' || here.tools.has(place.page)) return
  here.tools.set(place.page, await toolScreens[place.page]())
}

/** The screens of actions and endings, once they are here. */
export const adviceScreensHere = (): AdviceScreens | undefined => here.advice

/** The screen of a page beside the questions, once it is here. */
export const toolScreenHere = (tool: Tool): ComponentType | undefined => here.tools.get(tool)
