import type { Page } from '../../src/prerender'
import type { Look } from './look.ts'
import { manifestOf } from './manifest.ts'
import { policyFor } from './policy.ts'

/** What stands around a page's own content. */
export type Frame = {
  /** `index.html`, with its markers. */
  readonly template: string
  readonly base: string
  /** `https://example.org`, or `''`: then nothing is said that needs an absolute address. */
  readonly origin: string
  readonly look: Look
  readonly script: string
  /** Files below the base. */
  readonly entry: string
}

/** Text as it may stand in markup and between quotes. */
export const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const tag = (name: string, attributes: Readonly<Record<string, string>>): string =>
  `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`).join('')}>`

const og = (property: string, content: string) => tag('meta', { property: `og:${property}`, content })
const ogLocale = (lang: string) => (lang === 'en' ? 'en_US' : lang.replace('-', '_'))

/** Does a page have an address of its own, for others to name? */
const isListed = (kind: Page['kind']): boolean => kind === 'page' || kind === 'door'

/** By this a page proves to the worker that it is ours, and which: its path below the base. */
const mark = ({ href, kind }: Page, base: string) =>
  tag('meta', { name: 'xiayibu', content: kind === 'missing' ? '404.html' : decodeURI(href.slice(base.length)) })

function addresses({ href, alternates, kind, lang }: Page, origin: string): string[] {
  if (kind === 'former' && origin) {
    return alternates.filter((now) => now.lang === lang).map((now) => tag('link', { rel: 'canonical', href: origin + now.href }))
  }
  if (!origin || !isListed(kind)) return []
  const link = (hreflang: string, path: string) => tag('link', { rel: 'alternate', hreflang, href: origin + path })
  const standard = kind === 'door' ? href : alternates[0]?.href
  return [
    tag('link', { rel: 'canonical', href: origin + href }),
    ...alternates.map((other) => link(other.lang, other.href)),
    ...(standard ? [link('x-default', standard)] : []),
    og('url', origin + href),
    ...alternates.filter((other) => other.lang !== lang).map((other) => og('locale:alternate', ogLocale(other.lang))),
  ]
}

function head(page: Page, frame: Frame, style: string): string {
  const { base, script, entry } = frame
  return [
    // First what shapes the first paint, then what the network is asked for, then what only machines read.
    `<title>${escape(page.title)}</title>`,
    `<script>${script}</script>`,
    `<style>${style}</style>`,
    // No modulepreload: the page is complete without its script, and measured faster where words come first.
    `<script type="module" src="${base}${entry}"></script>`,
    // No SVG: Chromium may draw it anew at every address, where a slow phone would hear the next tap.
    tag('link', { rel: 'icon', href: `${base}icons/icon-32.png`, sizes: '32x32' }),
    tag('link', { rel: 'apple-touch-icon', href: `${base}icons/apple-touch-icon.png` }),
    tag('link', { rel: 'manifest', href: `${base}${manifestOf(page.lang)}` }),
    mark(page, base),
    tag('meta', { name: 'description', content: page.description }),
    ...(isListed(page.kind) ? [] : [tag('meta', { name: 'robots', content: 'noindex' })]),
    // The card that is sent names the site beside it.
    og('title', page.name),
    og('description', page.description),
    // That it is a website goes without saying: it is what is taken where no type stands.
    og('site_name', page.site),
    og('locale', ogLocale(page.lang)),
    ...addresses(page, frame.origin),
  ].join('\n')
}

const fill = (template: string, marker: string, content: string): string => {
  const [before, after, ...more] = template.split(marker)
  if (before === undefined || after === undefined || more.length) throw new Error(`index.html must hold ${marker} once`)
  return before + content + after
}

/**
 * Whatever path it is served at, a page says which one it is.
 *
 * @param look the file with the rest of the look, where the page is written without
 */
export const htmlTag = ({ lang, at }: Page, look?: string): string => tag('html', { lang, ...(at && { 'data-at': at }), ...(look && { 'data-look': look }) })

/** The whole file of a page. Throws where the page's own policy would block a part of it. */
export function fillTemplate(page: Page, frame: Frame): string {
  const blocked = /<script|<style|\sstyle="/.exec(page.body)
  if (blocked) throw new Error(`${page.href} renders ${blocked[0]}, which its policy forbids`)
  const { first, rest, file, isWhole } = frame.look
  const isDressed = isWhole(page.body)
  const style = isDressed ? first + rest : first
  const policy = tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policyFor(frame.script, style) })
  const parts: readonly [string, string][] = [
    ['<html lang="zh-CN">', htmlTag(page, isDressed ? undefined : file)],
    ['<!--policy-->', policy],
    ['<!--head-->', head(page, frame, style)],
    ['<!--body-->', page.body],
  ]
  return parts.reduce((html, [marker, content]) => fill(html, marker, content), frame.template)
}
