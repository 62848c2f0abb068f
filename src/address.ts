import { stepIds, type StepId } from '../machines/flow'
import { stepNamed } from '../machines/formerly'
import { createSignal } from './state/store'
import { isRewritten } from './walk/rewritten'

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
  const inside = path.startsWith(BASE) ? path.slice(BASE.length) : path.slice(1)
  const [locale, slug = 'start', ...rest] = inside.split('/').filter((part) => part !== '' && part !== 'index.html')
  if (!isLocale(locale)) return { locale: 'zh-CN', place: { page: 'missing' } }
  return { locale, place: rest.length ? { page: 'missing' } : placeNamed(slug) }
}

/** An address as this site writes it needs no second look; only what is written otherwise pays for one. */
function isOurs({ pathname, search, hash }: Location): boolean {
  const { locale, place } = readPlace(pathname)
  const isWritten = /^(?:#(?:[\w-]*|v\d+(?:~\w+\.\w+)*|c\d[a-z]\.[\w-]+))?$/.test(hash)
  return isWritten && hrefTo(locale, place) === pathname && !/[~%]/.test(search)
}

/** Reads a careless address generously and puts it right, before anything else reads it. */
export async function mendAddress(): Promise<void> {
  if (isOurs(location)) return
  try {
    const { mended } = await import('./mend')
    const right = location.origin + mended(location)
    if (right !== location.href) history.replaceState(history.state, '', right)
  } catch {
    // Offline, or a page that may not name its own address: it is read as it is.
  }
}

// Safari learnt to say so otherwise only with version 15.
let cameBack = typeof document !== 'undefined' && 'navigation' in performance && performance.navigation.type > 0

/** Was the address shown here reached by Back, Forward or a reload? Only then does the tab remember what came after it. */
export const isReturn = (): boolean => cameBack

function moved(): void {
  cameBack = true
  if (isRewritten()) reload()
  else if (isOurs(location)) announce()
  else void mendAddress().then(announce)
}

const changes = createSignal(() => {
  addEventListener('popstate', moved)
  addEventListener('hashchange', moved)
  return () => {
    removeEventListener('popstate', moved)
    removeEventListener('hashchange', moved)
  }
})

const { announce } = changes

/** Calls back whenever the address changes, by whatever means. */
export const { subscribe } = changes

/** The address as one comparable word. */
export const currentHref = (): string => location.pathname + location.hash

/** Goes to a page of this site without loading it anew; the browser's Back comes back. */
export function navigate(href: string): void {
  cameBack = false
  try {
    history.pushState(null, '', new URL(href, location.origin))
  } catch {
    // Some kernels refuse after many steps in a short time: then the link is followed.
    return location.assign(href)
  }
  announce()
}

/** Takes the fragment out of the address without a step in the history: what came in it has been dealt with. */
export function leaveFragment(): void {
  history.replaceState(null, '', location.href.split('#')[0])
  announce()
}

/** The address of the folder the site was built for, as the worker's scope is written. */
export const siteScope = (): string => new URL(BUILT_FOR, location.href).href

/** Opens the page anew, as it is now. */
export const reload = (): void => location.reload()

/** Goes to another site in place of this page: Back does not lead here again. */
export const leaveFor = (site: string): void => location.replace(site)

/** Reads an address from `currentHref()` or from any link of this site. */
export function readAddress(href: string): Address {
  const [path = '', fragment = ''] = href.split('#')
  return { ...readPlace(path), fragment }
}

/** The full link another person can open: this origin, or the one the site was built for. */
export function fullLink(href: string): string {
  const origin: string | undefined = import.meta.env['VITE_ORIGIN']
  return new URL(origin ? BUILT_FOR + href.slice(BASE.length) : href, origin || location.origin).href
}
