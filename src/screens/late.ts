import type { ComponentType } from 'react'
import type { View } from '../../machines/view'
import type { Place, Tool } from '../address'
import { needsAdvice } from '../i18n/words'

/** The screens of actions and endings, which would weigh too much on the way to them. */
export type AdviceScreens = {
  readonly [Kind in 'action' | 'ending']: ComponentType<{ readonly view: Extract<View, { kind: Kind }> }>
}

const adviceFiles = ['src/screens/ActionScreen/ActionScreen.tsx', 'src/screens/EndingScreen/EndingScreen.tsx']

const adviceScreens = async (): Promise<AdviceScreens> => {
  const [{ ActionScreen }, { EndingScreen }] = await Promise.all([
    import('./ActionScreen/ActionScreen'),
    import('./EndingScreen/EndingScreen'),
  ])
  return { action: ActionScreen, ending: EndingScreen }
}

type ToolScreen = { readonly file: string; readonly load: () => Promise<ComponentType> }

/** The pages beside the questions, each with its own file. */
const toolScreens: { readonly [T in Tool]?: ToolScreen } = {
  numbers: {
    file: 'src/screens/NumbersScreen/NumbersScreen.tsx',
    load: async () => (await import('./NumbersScreen/NumbersScreen')).NumbersScreen,
  },
  check: {
    file: 'src/screens/CheckScreen/CheckScreen.tsx',
    load: async () => (await import('./CheckScreen/CheckScreen')).CheckScreen,
  },
  sources: {
    file: 'src/screens/SourcesScreen/SourcesScreen.tsx',
    load: async () => (await import('./SourcesScreen/SourcesScreen')).SourcesScreen,
  },
  about: {
    file: 'src/screens/AboutScreen/AboutScreen.tsx',
    load: async () => (await import('./AboutScreen/AboutScreen')).AboutScreen,
  },
  cases: {
    file: 'src/screens/CasesScreen/CasesScreen.tsx',
    load: async () => (await import('./CasesScreen/CasesScreen')).CasesScreen,
  },
  map: {
    file: 'src/screens/MapScreen/MapScreen.tsx',
    load: async () => (await import('./MapScreen/MapScreen')).MapScreen,
  },
}

const here: { advice?: AdviceScreens; readonly tools: Map<Tool, ComponentType> } = { tools: new Map() }

const hasOwnScreens = (place: Place): boolean => place.page === 'step' && needsAdvice(place)

/** The files a page's own screens lie in, as paths from the root of the repository. */
export function screenFiles(place: Place): readonly string[] {
  if (hasOwnScreens(place)) return adviceFiles
  const tool = place.page === 'step' || place.page === 'missing' ? undefined : toolScreens[place.page]
  return tool ? [tool.file] : []
}

/** Fetches the screens of actions and endings. */
export async function loadAdviceScreens(): Promise<void> {
  here.advice ??= await adviceScreens()
}

/** Fetches what a page is made of beyond the question path. */
export async function loadScreens(place: Place): Promise<void> {
  if (hasOwnScreens(place)) return loadAdviceScreens()
  if (place.page === 'step' || place.page === 'missing' || here.tools.has(place.page)) return
  const screen = await toolScreens[place.page]?.load()
  if (screen) here.tools.set(place.page, screen)
}

/** The screens of actions and endings, once they are here. */
export const adviceScreensHere = (): AdviceScreens | undefined => here.advice

/** The screen of a page beside the questions, once it is here. */
export const toolScreenHere = (tool: Tool): ComponentType | undefined => here.tools.get(tool)
