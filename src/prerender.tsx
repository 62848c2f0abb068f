import type { ReactNode } from 'react'
import { prerenderToNodeStream } from 'react-dom/static'
import { formerly, type Formerly } from '../machines/formerly'
import { contradictions } from '../machines/machine'
import { allPlaces, hrefTo, locales, readPlace, type Locale, type Place } from './address'
import { App } from './App'
import { Chooser } from './door/Chooser'
import { doors } from './door/doors'
import { NotFound } from './door/NotFound'
import { Shell } from './door/Shell'
import { headOf } from './head'
import { loadWords } from './i18n/words'
import { loadScreens } from './screens/lazyScreens'

export { feed } from './feed'

/** One page as the template needs it. Addresses are paths on this site, its base included. */
export type Page = {
  readonly href: string
  readonly lang: Locale
  /** What the page is, below the site's folder (`en/urgent/`); nothing on a page that stands in for others. */
  readonly at?: string
  readonly site: string
  readonly title: string
  /** Its title without the site's name. */
  readonly name: string
  readonly description: string
  /** The markup of everything visible. */
  readonly body: string
  /** The same page in every language, itself included; the first is the default. */
  readonly alternates: readonly { readonly lang: string; readonly href: string }[]
  readonly kind: 'page' | 'former' | 'door' | 'missing' | 'shell'
}

const strayed = contradictions()
if (strayed.length) throw new Error(`The machine leads elsewhere than its table says at ${strayed.join(', ')}`)

/** Every page of the site but the door and the missing page. */
export const allPages: readonly { locale: Locale; place: Place }[] = locales.flatMap((locale) =>
  allPlaces.map((place) => ({ locale, place })),
)

/** The addresses that steps had under earlier names, once per language. */
export const formerPages = ({ steps }: Formerly = formerly): readonly { locale: Locale; slug: string; place: Place }[] =>
  locales.flatMap((locale) => Object.entries(steps).map(([slug, step]) => ({ locale, slug, place: { page: 'step' as const, step } })))

async function markup(tree: ReactNode): Promise<string> {
  const { prelude } = await prerenderToNodeStream(tree, {
    onError(error) {
      throw error
    },
  })
  let html = ''
  for await (const part of prelude.setEncoding('utf8')) html += String(part)
  return html
}

/** The page of a place in a language. */
export async function renderPage(locale: Locale, place: Place): Promise<Page> {
  const [words] = await Promise.all([loadWords(locale, place), loadScreens(place)])
  return {
    ...headOf(place, words),
    href: hrefTo(locale, place),
    at: hrefTo(locale, place).slice(import.meta.env.BASE_URL.length),
    lang: locale,
    site: doors.find((door) => door.locale === locale)?.words.site ?? '',
    body: await markup(<App locale={locale} place={place} words={words} />),
    alternates: locales.map((lang) => ({ lang, href: hrefTo(lang, place) })),
    kind: 'page',
  }
}

/** A step at an address it once had: the page itself, so that old links need no detour; machines are told the new one. */
export const renderFormer = async ({ locale, slug, place }: ReturnType<typeof formerPages>[number]): Promise<Page> => ({
  ...(await renderPage(locale, place)),
  href: `${import.meta.env.BASE_URL}${locale}/${slug}/`,
  kind: 'former',
})

const inEveryLanguage = (word: 'site' | 'about' | 'missing'): string => doors.map(({ words }) => words[word]).join(' · ')

const languageNeutral = { href: import.meta.env.BASE_URL, lang: 'zh-CN', site: inEveryLanguage('site') } as const

/** The page at `/`, which chooses a language. */
export const renderDoor = async (): Promise<Page> => ({
  ...languageNeutral,
  title: inEveryLanguage('site'),
  name: inEveryLanguage('site'),
  description: inEveryLanguage('about'),
  body: await markup(<Chooser />),
  alternates: locales.map((lang) => ({ lang, href: hrefTo(lang, { page: 'step', step: 'start' }) })),
  kind: 'door',
})

/** The page for every address that has none. */
export const renderMissing = async (): Promise<Page> => ({
  ...languageNeutral,
  title: inEveryLanguage('missing'),
  name: inEveryLanguage('missing'),
  description: inEveryLanguage('about'),
  body: await markup(<NotFound />),
  alternates: [],
  kind: 'missing',
})

/** What opens in place of any page of a language where there is no network. */
export const renderShells = (): Promise<readonly Page[]> =>
  Promise.all(
    doors.map(async ({ locale, words }) => ({
      href: `${import.meta.env.BASE_URL}shell/${locale}.html`,
      lang: locale,
      site: words.site,
      title: words.site,
      name: words.site,
      description: words.about,
      body: await markup(<Shell locale={locale} words={words} />),
      alternates: [],
      kind: 'shell' as const,
    })),
  )

/** What an installed application is called in each language, and where its first page and its urgent road are. */
export const apps = doors.map(({ locale, words }) => ({
  lang: locale,
  name: words.site,
  description: words.about,
  start: hrefTo(locale, { page: 'step', step: 'start' }),
  urgent: { name: words.toUrgent, url: hrefTo(locale, { page: 'step', step: 'urgent' }) },
}))

/** The page at a path, as the development server needs it. */
export function renderAt(pathname: string): Promise<Page> {
  if (pathname === import.meta.env.BASE_URL) return renderDoor()
  const { locale, place } = readPlace(pathname)
  return place.page === 'missing' ? renderMissing() : renderPage(locale, place)
}
