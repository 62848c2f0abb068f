import { locales, siteScope } from '../address'
import { insideOf, ofThisSite } from './keeping'

/**
 * Drops the pages kept as they were seen, in every version's cache: their addresses tell which steps somebody visited.
 * The site still opens without a network, since all that its pages are made of stays.
 */
export async function forgetPages(): Promise<void> {
  // Outside a secure context there is none, and nothing was kept.
  if (!('caches' in window)) return
  const scope = siteScope()
  const isPage = ({ url }: Request) => locales.some((locale) => insideOf(url, scope)?.startsWith(`${locale}/`))
  for (const name of ofThisSite(await caches.keys(), scope)) {
    const cache = await caches.open(name)
    const pages = (await cache.keys()).filter(isPage)
    await Promise.all(pages.map((page) => cache.delete(page)))
  }
}
