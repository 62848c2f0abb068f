import { answersOf, stepIds } from '../machines/flow'
import { hrefTo, locales, ownPath, placeNamed } from './address'

/** Signs that stand for ours after an input method, a translation or a word processor; NFKC knows the full-width ones. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/[\s\p{C}]+/gu, ' '],
  [/[〜∼∽˜]/g, '~'],
  [/[。·•]/g, '.'],
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
      .replace(/(?:%[0-9a-f]{2})+/gi, decoded)
      .replace(/&#(x?)([0-9a-f]{1,5});/gi, (_, hex: string, code: string) => letter(code, hex ? 16 : 10))
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
  // Several words, none of them a pair: what somebody wrote behind the link.
  if (/\w \w/.test(word) && !word.includes('.')) return ''
  const closed = word.replace(/ /g, '')
  return pairIn(closed) ?? pairIn(word) ?? /^[a-z0-9]+(?:\.[a-z0-9]+)?/i.exec(closed)?.[0] ?? ''
}

const trailWithin = /(?:^|[^a-z0-9])v(\d+) ?~([^#]*)/i
const caseWithin = /(?:^|[^a-z0-9])(c\d[a-z]) ?\. ?([\w -]+)/i

/** A trail or a case on its way, as this site writes it, and where in a link it begins. */
function carriedIn(link: string): { readonly at: number; readonly fragment: string } | undefined {
  const handedOver = caseWithin.exec(link)
  if (handedOver) {
    const [, kind = '', word = ''] = handedOver
    return { at: handedOver.index, fragment: `${kind.toLowerCase()}.${word.replace(/ /g, '')}` }
  }
  const trail = trailWithin.exec(link)
  if (!trail) return undefined
  const [, version = '', words = ''] = trail
  const pairs = words.split('~').map(wordIn).filter(Boolean)
  return { at: trail.index, fragment: [`v${version}`, ...new Set(pairs)].join('~') }
}

/** The page a path names, whatever stands before and behind it: folders of a mirror, other letters, a swallowed sign. */
function pageIn(path: string): string | undefined {
  const parts = path
    .split('/')
    .map((part) => /^ ?([a-z0-9-]*)/i.exec(part)?.[1] ?? '')
    .filter((part) => part !== '' && part !== 'index')
  const at = parts.map((part) => locales.some(same(part))).lastIndexOf(true)
  const locale = locales.find(same(parts[at] ?? ''))
  const [slug = 'start', ...rest] = parts.slice(at + 1)
  const place = placeNamed(stepIds.find(same(slug)) ?? slug.toLowerCase())
  return locale && !rest.length && place.page !== 'missing' ? hrefTo(locale, place) : undefined
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
  const first = () => hrefTo(/^en/i.test(navigator.language) ? 'en' : 'zh-CN', { page: 'step', step: 'start' })
  return (page ?? (carried && isBare ? first() : carried ? path : pathname)) + (carried ? `#${carried.fragment}` : hash)
}
