import { isAmount, signOf, type Span } from './around'
import { findDisguised, type Disguised } from './disguised'
import { digitGroups, mayJoin, plainText, type Group } from './numbersIn'
import { canBeOne, isRegular, SHORT_NUMBER } from './pieces'
import { isOnFile, verdictOf, type Verdict } from './verdict'

export type Finding = Verdict & {
  /** The bare number: no country code, no blanks. */
  readonly digits: string
  /** As it stood in the text. */
  readonly written: string
  readonly extension?: string
  /** Written with +86 or 0086. A short public number shown so on a phone is a sign of a disguised call. */
  readonly countryCode?: true
}

type Read = { readonly verdict: Verdict; readonly digits: string; readonly countryCode?: true }

/** Longer texts than anybody pastes are cut here, so that a tap always answers at once. */
const MOST_CHARACTERS = 20_000
const MOST_PIECES = 13

/** The number without the country code, in the forms people write: +86 21 …, 0086 021 …, 86138…. */
function withoutCountryCode(digits: string, plus: boolean): readonly string[] {
  const rest = /^(?:0086|86)(\d{3,})/.exec(digits)?.[1]
  if (!rest || (!plus && digits.startsWith('86') && rest.length < 10)) return []
  return [rest, `0${rest}`]
}

function readNumber(digits: string, plus: boolean, first: string, inOnePiece: boolean): Read | undefined {
  const direct = plus ? undefined : verdictOf(digits, inOnePiece)
  if (direct) return { verdict: direct, digits }
  for (const national of withoutCountryCode(digits, plus)) {
    const verdict = verdictOf(national, inOnePiece)
    if (verdict) return { verdict, digits: national, countryCode: true }
  }
  // "8:00 138…" is a time before a number, so 00 counts as a prefix only where it is written in one piece with more.
  const abroad = plus ? /^(?!86)[1-9]\d{6,14}$/ : first.length > 2 ? /^00(?!86)[1-9]\d{8,13}$/ : undefined
  return abroad?.test(digits) ? { verdict: { kind: 'unknown', shape: 'abroad' }, digits } : undefined
}

/** The extension right after a number: "转 801", "ext. 801", "-801". */
function extensionAfter(line: string, end: number): { readonly digits: string; readonly end: number } | undefined {
  const found = /^ ?(?:转|轉|分机|分機|#|ext\.?|x|-) ?:?：?(\d{1,5})(?![\d-])/i.exec(line.slice(end, end + 16))
  if (!found?.[1] || isOnFile(found[1])) return undefined
  return { digits: found[1], end: end + found[0].length }
}

type Match = Read & Span

/** Short ones look like any other figure. */
function isNumberHere(line: string, chain: readonly Group[]): boolean {
  const span = { start: chain[0]?.start ?? 0, end: chain[chain.length - 1]?.end ?? 0 }
  const between = chain.slice(1).map(({ start }, i) => line.slice(chain[i]?.end, start))
  const pieces = { digits: chain.map(({ digits }) => digits), between }
  if (pieces.digits.join('').length <= SHORT_NUMBER && isAmount(line, span)) return false
  return canBeOne(pieces, signOf(line, span))
}

/** A disguise makes sense of much; so it is believed only where the number is on file, or looks like nothing else. */
function readDisguised(line: string, { digits, start, end, pieces }: Disguised): Match | undefined {
  const plus = /\+[ (]*$/.test(line.slice(Math.max(0, start - 3), start))
  const read = readNumber(digits, plus, digits, true)
  if (!read || isAmount(line, { start, end })) return undefined
  const { verdict } = read
  const isFiled = isOnFile(read.digits)
  // So many digits, each of them right, are no chance.
  const sign = digits.length > SHORT_NUMBER && isFiled ? 'called' : signOf(line, { start, end })
  if (!isFiled && !isRegular(pieces()) && !(sign === 'called' && verdict.kind === 'mobile')) return undefined
  if (sign === 'none' && (digits.length <= 3 || verdict.kind === 'unknown')) return undefined
  if (verdict.kind === 'unknown' && verdict.shape !== 'tollFree' && verdict.shape !== 'landline') return undefined
  return canBeOne(pieces(), sign) ? { ...read, start, end } : undefined
}

const areApart = (one: Span, other: Span): boolean => one.end <= other.start || other.end <= one.start

/** Is the shorter number only a part of the longer one, which is on file? */
const holds = (longer: Match, shorter: Match): boolean =>
  longer.start <= shorter.start && shorter.end <= longer.end && longer.digits.length > shorter.digits.length && isOnFile(longer.digits)

/** The longest number that begins with the group at `index`. */
function matchAt(line: string, groups: readonly Group[], index: number): Match | undefined {
  const chain: Group[] = []
  for (const group of groups.slice(index, index + MOST_PIECES)) {
    const last = chain[chain.length - 1]
    if (last && !mayJoin(line, last, group)) break
    chain.push(group)
  }
  const [first] = chain
  if (!first) return undefined
  const lead = /(?:\+[ (]*|\()$/.exec(line.slice(Math.max(0, first.start - 4), first.start))?.[0] ?? ''
  for (; chain.length > 0; chain.pop()) {
    const end = chain[chain.length - 1]?.end ?? first.end
    const digits = chain.map((group) => group.digits).join('')
    const read = readNumber(digits, lead.startsWith('+'), first.digits, chain.length === 1)
    if (!read || !isNumberHere(line, chain)) continue
    const withLead = lead.startsWith('+') || line.slice(first.start, end).includes(')')
    return { ...read, start: withLead ? first.start - lead.length : first.start, end }
  }
  return undefined
}

const DAY = /^\d{1,4}(?:[-./]\d{1,2}){2}$/

/** Nothing but one number was given, so the person gets an answer even where it looks like no phone number. */
function loneNumber(line: string, text: string): readonly Finding[] {
  if (DAY.test(line.trim())) return []
  const digits = line.replace(/[\s\-+()]/g, '')
  if (!/^\d{3,20}$/.test(digits)) return []
  return [{ kind: 'unknown', shape: digits.length <= 6 ? 'short' : 'other', digits, written: text.trim() }]
}

/**
 * Every phone number in a text, in order and each once, with what we can say of it; empty where there is none. Reads
 * any shape people paste: blanks, dashes, brackets, +86, full-width or Chinese digits, a whole message around it.
 * Never throws, keeps nothing, and never calls a number genuine.
 *
 * @example findNumbers('客服（021）5339－5288转8') // [{ kind: 'claimed', hotline: 'n02153395288', extension: '8', … }]
 */
export function findNumbers(text: string): readonly Finding[] {
  const cut = text.slice(0, MOST_CHARACTERS)
  const { line, origin } = plainText(cut)
  const groups = digitGroups(line)
  const plain: (Match & { readonly extension: string | undefined })[] = []
  let readUpTo = 0
  groups.forEach((group, index) => {
    if (group.start < readUpTo) return
    const match = matchAt(line, groups, index)
    if (!match) return
    const extension = extensionAfter(line, match.end)
    readUpTo = extension?.end ?? match.end
    plain.push({ ...match, extension: extension?.digits })
  })
  const disguised = findDisguised(line, (one) => {
    const match = readDisguised(line, one)
    return match && plain.every((other) => areApart(match, other) || holds(match, other)) ? match : undefined
  }).map((match) => ({ ...match, extension: extensionAfter(line, match.end)?.digits }))
  const findings = new Map<string, Finding>()
  const bare = plain.filter((match) => disguised.every((other) => areApart(match, other)))
  for (const match of [...bare, ...disguised].sort((one, other) => one.start - other.start)) {
    if (findings.has(match.digits)) continue
    findings.set(match.digits, {
      ...match.verdict,
      digits: match.digits,
      written: cut.slice(origin[match.start], origin[match.end]).trim(),
      ...(match.extension && { extension: match.extension }),
      ...(match.countryCode && { countryCode: match.countryCode }),
    })
  }
  return findings.size > 0 ? [...findings.values()] : loneNumber(line, cut)
}
