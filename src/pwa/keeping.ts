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

/** The file that opens a page no copy is kept of: the door for the door, else the shell of the page's language. */
export function standIn(address: string, scope: string, entries: readonly Entry[]): string {
  const inside = pageAt(address).slice(scope.length)
  const shell = `shell/${inside.split('/')[0]}.html`
  if (!inside) return 'index.html'
  return entries.some(({ url }) => url === shell) ? shell : 'shell/zh-CN.html'
}

/** Does a page ask for nothing but these files? Only then does it work without a network. */
export const isWhole = (html: string, entries: readonly Entry[]): boolean =>
  (html.match(/\bassets\/[\w.-]+\.js/g) ?? []).every((file) => entries.some(({ url }) => url === file))

/** The caches older than one's own. They are listed in the order in which they were made. */
export function olderThan(own: string, all: readonly string[], scope: string): readonly string[] {
  const ours = all.filter((name) => name.startsWith(cachePrefix(scope)))
  return ours.slice(0, Math.max(0, ours.indexOf(own)))
}
