/** The libraries every page needs, apart from our own code: they change seldom and stay in a cache for long. */
export const vendor = {
  name: 'vendor',
  test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler|i18next|react-i18next)[\\/]/,
}

/**
 * All that the first page cannot run without, in one file. Left alone, it is cut up further with every part that is
 * loaded later, and each cut costs the way to the first answer a few hundred bytes.
 */
export const questionPath = { name: 'site', tags: ['$initial' as const] }

/** What is made of the words of all journeys, by the build: were it left to import them, it would come in as many files. */
export const ofAllJourneys = ['zh-CN', 'en'].flatMap((locale) => [`locales/${locale}/steps.ts`, `locales/${locale}/longestName.ts`])

type Chunk = { readonly name: string; readonly facadeModuleId?: string | null }

/** Names a chunk so that a person and a budget can tell it: `words-zh-CN-core`, `words-en-journey-buyer`, `vendor`, and the Chinese of papers. */
export function chunkName({ facadeModuleId }: Chunk): string {
  if (facadeModuleId?.endsWith('/documents/originals.ts')) return 'assets/papers-originals-[hash].js'
  const [, locale, journey, part] = /[\\/]locales[\\/]([\w-]+)[\\/](?:journeys[\\/](\w+)[\\/])?(\w+)\.ts$/.exec(facadeModuleId ?? '') ?? []
  const words = journey ? `journey-${journey}` : part
  return locale && words ? `assets/words-${locale}-${words}-[hash].js` : 'assets/[name]-[hash].js'
}
