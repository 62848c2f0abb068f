import { stepIds, type StepId } from '../machines/flow'
import { stepNamed } from '../machines/formerly'

export const locales = ['zh-CN', 'en'] as const
export type Locale = (typeof locales)[number]

const tools = ['numbers', 'check', 'map', 'about', 'cases', 'sources'] as const
export type Tool = (typeof tools)[number]

/** A page of the site: a step, a tool beside the questions, or nothing we know. */
export type Place =
  | { readonly page: 'step'; readonly step: StepId }
  | { readonly page: Tool }
  | { readonly page: 'missing' }

/** Where a person looks (the path) and everything they answered (the fragment, without `#`). */
export type Address = { readonly locale: Locale; readonly place: Place; readonly fragment: string }

const BASE = import.meta.env.BASE_URL

/** Every page that exists, once per language. */
export const allPlaces: readonly Place[] = [
  ...stepIds.map((step): Place => ({ page: 'step', step })),
  ...tools.map((page): Place => ({ page })),
]

const isLocale = (word: string | undefined): word is Locale => locales.some((locale) => locale === word)
const isTool = (word: string): word is Tool => tools.some((tool) => tool === word)

const slugOf = (place: Place): string =>
  place.page === 'step' ? (place.step === 'start' ? '' : `${place.step}/`) : place.page === 'missing' ? '' : `${place.page}/`

/** The link to a page, below the site's base. The first question is the language's own page. */
export const hrefTo = (locale: Locale, place: Place, fragment = ''): string =>
  `${BASE}${locale}/${slugOf(place)}${fragment && `#${fragment}`}`

/** Reads a path. An unknown one is a missing page in the language it names, or in Chinese. */
export function readPlace(pathname: string): { readonly locale: Locale; readonly place: Place } {
  const inside = pathname.startsWith(BASE) ? pathname.slice(BASE.length) : pathname.slice(1)
  const [locale, slug = 'start', ...rest] = inside.split('/').filter((part) => part !== '' && part !== 'index.html')
  if (!isLocale(locale)) return { locale: 'zh-CN', place: { page: 'missing' } }
  if (rest.length) return { locale, place: { page: 'missing' } }
  const step = stepNamed(slug)
  if (step) return { locale, place: { page: 'step', step } }
  return { locale, place: isTool(slug) ? { page: slug } : { page: 'missing' } }
}

const listeners = new Set<() => void>()
const announce = () => listeners.forEach((listener) => listener())

/** Calls back whenever the address changes, by whatever means. */
export function subscribe(listener: () => void): () => void {
  if (!listeners.size) {
    addEventListener('popstate', announce)
    addEventListener('hashchange', announce)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size) return
    removeEventListener('popstate', announce)
    removeEventListener('hashchange', announce)
  }
}

/** The address as one comparable word. */
export const currentHref = (): string => location.pathname + location.hash

/** Goes to a page of this site without loading it anew; the browser's Back comes back. */
export function navigate(href: string): void {
  history.pushState(null, '', href)
  announce()
}

/** Takes the fragment out of the address without a step in the history: what came in it has been dealt with. */
export function leaveFragment(): void {
  history.replaceState(null, '', location.pathname)
  announce()
}

/** Opens the page anew, as it is now. */
export const reload = (): void => location.reload()

/** Reads an address from `currentHref()` or from any link of this site. */
export function readAddress(href: string): Address {
  const [path = '', fragment = ''] = href.split('#')
  return { ...readPlace(path), fragment }
}

/** The full link another person can open: this origin, or the one the site was built for. */
export const fullLink = (href: string): string => new URL(href, import.meta.env['VITE_ORIGIN'] || location.origin).href
