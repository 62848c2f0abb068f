import type { Entry } from './workerScope'

/** The caches of a site: others may live on the same origin, each in its folder. */
export const cachePrefix = (scope: string): string => `xiayibu ${new URL(scope).pathname} `

/** A name for exactly these files, so that each version keeps its own. */
export function cacheName(scope: string, entries: readonly Entry[]): string {
  let hash = 5381
  for (const letter of entries.map(({ url, revision }) => `${url} ${revision}`).sort().join('\n')) {
    hash = (Math.imul(hash, 33) ^ letter.charCodeAt(0)) >>> 0
  }
  return cachePrefix(scope) + hash.toString(36)
}

/** The address under which a page is kept: its path alone, since questions and fragments change nothing in it. */
export function pageAt(address: string): string {
  const { origin, pathname } = new URL(address)
  return origin + pathname.replace(/\/index\.html$/, '/')
}

/** A path below the site's folder, decoded as far as it can be; nothing for what lies outside. */
export function insideOf(address: string, scope: string): string | undefined {
  const page = pageAt(address)
  if (!page.startsWith(scope)) return undefined
  try {
    return decodeURI(page.slice(scope.length))
  } catch {
    return page.slice(scope.length)
  }
}

const shellOf = (inside: string): string => `shell/${inside.split('/')[0]}.html`

/**
 * Is this the address of a page of this site: its door, or anything below a language of its own? Other sites may live
 * in folders beside those; their pages and their troubles are theirs.
 */
export function isPageAddress(address: string, scope: string, entries: readonly Entry[]): boolean {
  const inside = insideOf(address, scope)
  return inside !== undefined && (inside === '' || entries.some(({ url }) => url === shellOf(inside)))
}

/** The file that opens a page no copy is kept of: the door for the door, else the shell of the page's language. */
export const standIn = (address: string, scope: string): string => {
  const inside = insideOf(address, scope)
  return inside ? shellOf(inside) : 'index.html'
}

/** The caches of this site, of whatever version. */
export const ofThisSite = (all: readonly string[], scope: string): readonly string[] =>
  all.filter((name) => name.startsWith(cachePrefix(scope)))

/** The caches older than one's own. They are listed in the order in which they were made. */
export function olderThan(own: string, all: readonly string[], scope: string): readonly string[] {
  const ours = ofThisSite(all, scope)
  return ours.slice(0, Math.max(0, ours.indexOf(own)))
}

/** The pages that open others, one a language. */
export const shellsIn = (entries: readonly Entry[]): readonly string[] => languagesIn(entries).map((language) => `shell/${language}.html`)

/** The languages the site speaks, each of which has a shell. */
const languagesIn = (entries: readonly Entry[]): readonly string[] =>
  entries.flatMap(({ url }) => /^shell\/([\w-]+)\.html$/.exec(url)?.[1] ?? [])

/** The one language a file is for; nothing for what every language needs. */
export const languageOf = (url: string, entries: readonly Entry[]): string | undefined =>
  languagesIn(entries).find((language) => new RegExp(`^(?:shell/|assets/(?:words-)?)${language}[.-]`).test(url))

/** The language of a page by its address; nothing for the door and for what is not ours. */
export function spokenAt(address: string, scope: string, entries: readonly Entry[]): string | undefined {
  const [first] = (insideOf(address, scope) ?? '').split('/')
  return languagesIn(entries).find((language) => language === first)
}
