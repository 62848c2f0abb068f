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

type Chunk = { readonly name: string; readonly facadeModuleId?: string | null }

/** Names a chunk so that a person and a budget can tell it: `words-zh-CN-core`, `vendor`, and the Chinese of papers. */
export function chunkName({ facadeModuleId }: Chunk): string {
  if (facadeModuleId?.endsWith('/documents/originals.ts')) return 'assets/papers-originals-[hash].js'
  const [, locale, part] = /[\\/]locales[\\/]([\w-]+)[\\/](\w+)\.ts$/.exec(facadeModuleId ?? '') ?? []
  return locale && part ? `assets/words-${locale}-${part}-[hash].js` : 'assets/[name]-[hash].js'
}
