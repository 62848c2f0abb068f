import { answersOf, stepIds } from '../machines/flow'
import { hrefTo, locales, ownPath, placeNamed, siteScope } from './address'

/** Signs that stand for ours after an input method, a translation or a word processor; NFKC knows the full-width ones. */
const alike: readonly (readonly [RegExp, string])[] = [
  // A mail that was answered puts `>` before each line.
  [/[\s\p{C}>]+/gu, ' '],
  // A mail's own writing ends a line that is too long for it like this, and a note is hung on like that.
  [/=/g, ''],
  [/[¹²³⁰⁴-⁹]+/g, ' '],
  [/[〜∼∽˜⁓〰]/g, '~'],
  [/[。·•・‧]/g, '.'],
  [/\\/g, ''],
]

const ours = (text: string): string => alike.reduce((done, [signs, sign]) => done.replace(signs, sign), text)

const entities: Readonly<Record<string, string>> = { amp: '&', num: '#', period: '.', tilde: '~' }

const letter = (code: string, base: number): string => String.fromCharCode(parseInt(code, base))

/** What `%` wraps. Where it was cut in the middle of a sign, only what is ASCII: all of ours is. */
function decoded(escaped: string): string {
  try {
    return decodeURIComponent(escaped)
  } catch {
    return escaped.replace(/%([2-7][0-9a-f])/gi, (_, code: string) => letter(code, 16))
  }
}

/** A link as it was before it was wrapped up, once or more than once. */
function unwrap(link: string): string {
  let plain = link
  for (let layers = 0; layers < 4; layers += 1) {
    plain = plain
      .replace(/=(23|2E|7E)/gi, '%$1')
      .replace(/(?:%[0-9a-f]{2})+/gi, decoded)
      .replace(/&(?:shy|zwnj|zwj);|<wbr ?\/?>/gi, '')
      .replace(/&#(\d+);?/g, (_, code: string) => letter(code, 10))
      .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => letter(code, 16))
      .replace(/&([a-z]+);/gi, (entity, name: string) => entities[name.toLowerCase()] ?? entity)
  }
  return ours(ours(plain).normalize('NFKC'))
}

const same = (word: string) => (other: string) => other.toLowerCase() === word.toLowerCase()

/** The pair a word begins with, in whatever letters. */
function pairIn(word: string): string | undefined {
  const [, step = '', answer = ''] = /^[^a-z0-9]*([a-z0-9]+)\.+([a-z0-9]+)/i.exec(word) ?? []
  const id = stepIds.find(same(step))
  const said = id && answersOf(id).find(same(answer))
  return id && said && `${id}.${said}`
}

/** A word with the gaps in it closed, or without what follows a gap; where neither is a pair, what may be quoted of it. */
function wordIn(word: string): string {
  // Several words, no two of them held together: what somebody wrote behind the link.
  if (/\w \w/.test(word) && !/\w ?\.+ ?\w/.test(word)) return ''
  const closed = word.replace(/ /g, '')
  return pairIn(closed) ?? pairIn(word) ?? /^[a-z0-9]+(?:\.[a-z0-9]+)?/i.exec(closed)?.[0] ?? ''
}

type Carried = { readonly at: number; readonly fragment: string }

/** Where another link was hung on without a gap, the first one ends. */
const caseWithin = /(?:^|[^a-z0-9])(c\d[a-z]) ?\. ?([\w -]+?)(?=https?:|[^\w -]|$)/i

function caseIn(link: string): Carried | undefined {
  const [, kind = '', word = ''] = caseWithin.exec(link) ?? []
  return kind ? { at: link.search(caseWithin), fragment: `${kind.toLowerCase()}.${word.replace(/ /g, '')}` } : undefined
}

const trailsWithin = /(?:^|[^a-z0-9])v(\d+) ?~([^#]*?)(?=#|https?:|$)/gi

/** Every trail that stands whole in a link: a sender's number may look like one, and two links may be one. */
const trailsIn = (link: string): readonly Carried[] =>
  [...link.matchAll(trailsWithin)].map(({ 1: version = '', 2: words = '', index }) => {
    const read = words.split('~').map(wordIn)
    return { at: index, fragment: [`v${version}`, ...new Set(read.filter((word) => word && !/^v\d+$/i.test(word)))].join('~') }
  })

const hasPair = ({ fragment }: Carried): boolean => fragment.split('~').some((word) => pairIn(word) === word)

const allPairs = stepIds.flatMap((step) => answersOf(step).map((answer) => `${step}.${answer}`))

/** The longest pair that stands at a place of a text in small letters. */
const pairAt = (text: string, at: number): string =>
  allPairs.filter((pair) => text.startsWith(pair.toLowerCase(), at)).reduce((one, other) => (other.length > one.length ? other : one), '')

/** The pairs of a trail whose tildes were eaten (struck through, say) or made into what we do not know; and what is none. */
function scatteredIn(text: string): readonly string[] {
  const found: string[] = []
  let between = ''
  const quote = () => {
    found.push(...(/[a-z0-9]+\.[a-z0-9]+/i.exec(between) ?? []))
    between = ''
  }
  for (let at = 0; at < text.length; ) {
    const pair = pairAt(text.toLowerCase(), at)
    if (pair) {
      quote()
      found.push(pair)
    } else between += text[at]
    at += pair.length || 1
  }
  quote()
  return found
}

const scatteredWithin = /(?:^|[^a-z0-9])v(\d+)((?!\d)[^#]*?)(?=#|https?:|$)/i

/** A trail that lost what holds its pairs apart. */
function scatteredTrailIn(link: string): Carried | undefined {
  const [, version = '', text = ''] = scatteredWithin.exec(link) ?? []
  const fragment = [`v${version}`, ...new Set(scatteredIn(text.replace(/\.+/g, '.')))].join('~')
  const carried = { at: link.search(scatteredWithin), fragment }
  return hasPair(carried) ? carried : undefined
}

/** A trail or a case on its way, as this site writes it, and where in a link it begins. */
function carriedIn(link: string): Carried | undefined {
  const trails = trailsIn(link)
  return trails.find(hasPair) ?? caseIn(link) ?? trails[0] ?? scatteredTrailIn(link)
}

/** The language a word of a path names, also where it is called otherwise: `zh`, `en-US`, `zh-Hans`. */
const localeNamed = (part: string) =>
  locales.find(same(part)) ?? locales.find((locale) => new RegExp(`^${locale.slice(0, 2)}(?:-|$)`, 'i').test(part))

/** The language of a reader whose link says none. */
const likelyLocale = () => (/^en/i.test(navigator.language) ? 'en' : 'zh-CN')

/** The page a path names, whatever stands before and behind it: folders of a mirror, other letters, a swallowed sign. */
function pageIn(path: string): string | undefined {
  const parts = path
    .split('/')
    .map((part) => /^ ?([a-z0-9-]*)/i.exec(part)?.[1] ?? '')
    .filter((part) => part !== '' && part.toLowerCase() !== 'index')
  const at = parts.map((part) => localeNamed(part) !== undefined).lastIndexOf(true)
  // Where the language was left out, a page is named right behind the folder the site stands in.
  const depth = at < 0 ? new URL(siteScope()).pathname.split('/').length - 2 : at + 1
  const [slug = at < 0 ? '' : 'start', ...rest] = parts.slice(depth)
  const place = placeNamed(stepIds.find(same(slug)) ?? slug.toLowerCase())
  return rest.length || place.page === 'missing' ? undefined : hrefTo(localeNamed(parts[at] ?? '') ?? likelyLocale(), place)
}

/**
 * Reads an address as generously as what it came through was careless, and gives it as this site writes it: the
 * path and, behind `#`, all that it carries. What names no page keeps its path.
 */
export function mended({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>): string {
  const link = unwrap(pathname + search + hash)
  const carried = carriedIn(link)
  const path = (link.slice(0, carried?.at).split(/[#?&]/)[0] ?? '').trim()
  const page = ownPath(pathname) ?? pageIn(path)
  const isBare = !/[a-z0-9]/i.test(path)
  const first = () => hrefTo(likelyLocale(), carried?.fragment.startsWith('c') ? { page: 'cases' } : { page: 'step', step: 'start' })
  return (page ?? (carried && isBare ? first() : carried ? path : pathname)) + (carried ? `#${carried.fragment}` : hash)
}
