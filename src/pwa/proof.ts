import type { Entry } from './workerScope'

/** What an answer of the network shows of itself. */
export type Answer = { readonly type: string; readonly text: string }

const MARK = /<meta\s+name=["']?xiayibu["']?\s+content=["']?([^"'\s>]*)/i

/** Which page a page says it is: its path below the site's folder. A page that is not ours says nothing. */
const saysItIs = (html: string): string | undefined => MARK.exec(html)?.[1]

/** Are the scripts of a page exactly such as lie on the device? The door alone has none. */
function isOfThisVersion(html: string, isDoor: boolean, entries: readonly Entry[]): boolean {
  const scripts = html.match(/\bassets\/[\w.-]+\.js/g) ?? []
  return (isDoor || scripts.length > 0) && scripts.every((file) => entries.some(({ url }) => url === file))
}

/**
 * Does an answer prove to be the page of this site at this path, whole, and of the version whose files these are?
 * A captive portal, a notice of maintenance, a login or another site answers with status 200 and HTML as well.
 *
 * @param inside the page's path below the site's folder, `''` for the door
 */
export function isOurPage({ type, text }: Answer, inside: string, entries: readonly Entry[]): boolean {
  const isWhole = /\bhtml\b/i.test(type) && /<\/html>/i.test(text)
  return isWhole && saysItIs(text) === inside && isOfThisVersion(text, inside === '', entries)
}

/** What a file is known by. Hosts disagree on the types of icons and manifests, but not on what stands in them. */
const kinds: readonly (readonly [RegExp, (answer: Answer) => boolean])[] = [
  [/\.m?js$/, ({ type, text }) => /\b(?:java|ecma)script\b/i.test(type) && /^\s*[^<\s]/.test(text)],
  [/\.css$/, ({ type, text }) => /^text\/css\b/i.test(type) && /^\s*[^<\s]/.test(text)],
  [/\.webmanifest$/, ({ text }) => /^\s*\{/.test(text) && text.includes('"start_url"')],
  [/\.svg$/, ({ text }) => /^\s*(?:<\?xml|<svg|<!--)/.test(text) && text.includes('<svg')],
  [/\.png$/, ({ type }) => /^image\/png\b/i.test(type)],
]

/** Does an answer prove to be the file of this name? One that can prove nothing is not. */
export const isOurFile = (answer: Answer, name: string): boolean =>
  kinds.find(([named]) => named.test(name))?.[1](answer) ?? false
