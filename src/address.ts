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

const BUILT_FOR = import.meta.env.BASE_URL

/** What the page says it is, below the site's folder (`zh-CN/urgent/`). Pages that stand in for others say nothing. */
const own = typeof document === 'undefined' ? undefined : document.documentElement.dataset['at']

/** Where the page was opened: its own path, in whatever letters, behind the folder that it is served from. */
const opened = own ? new RegExp(`^/*(/(?:.*/)?)${own.replace(/\/$/, '(?:/(?:index\\.html)?)?')}$`, 'i').exec(location.pathname) : null

/** The folder the site stands in: a mirror or an archive has another than the one it was built for. */
const BASE = opened?.[1] ?? BUILT_FOR

const openedAt = own && location.pathname

/** The right path of the page that was opened, where this is the path it was opened at and names it. */
export const ownPath = (pathname: string): string | undefined =>
  own && opened && pathname === openedAt ? BASE + own : undefined

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

/** The page of a name below the language's folder; an unknown one is a missing page. */
export function placeNamed(slug: string): Place {
  const step = stepNamed(slug)
  return step ? { page: 'step', step } : { page: isTool(slug) ? slug : 'missing' }
}

/** Reads a path. An unknown one is a missing page in the language it names, or in Chinese. */
export function readPlace(pathname: string): { readonly locale: Locale; readonly place: Place } {
  const path = own && pathname === openedAt ? BASE + own : pathname
  const inside = path.startsWith(BASE) ? path.slice(BASE.length) : path
  const [locale, slug = 'start', ...rest] = inside.split('/').filter((part) => part !== '' && part !== 'index.html')
  if (!isLocale(locale)) return { locale: 'zh-CN', place: { page: 'missing' } }
  return { locale, place: rest.length ? { page: 'missing' } : placeNamed(slug) }
}

/** The address of the folder the site was built for, as the worker's scope is written. */
export const siteScope = (): string => new URL(BUILT_FOR, location.href).href

/** Reads an address, as one comparable word or as any link of this site. */
export function readAddress(href: string): Address {
  const [path = '', fragment = ''] = href.split('#')
  return { ...readPlace(path), fragment }
}

/** The full link another person can open: this origin, or the one the site was built for. */
export function fullLink(href: string): string {
  const origin: string | undefined = import.meta.env['VITE_ORIGIN']
  return new URL(origin ? BUILT_FOR + href.slice(BASE.length) : href, origin || location.origin).href
}
