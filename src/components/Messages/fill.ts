import type { Pair } from '../../../machines/flow'

/** What stands where nothing was filled in: a line to write on. */
export const EMPTY = '＿＿'

/** What a person typed, by the name of the blank. */
export type Values = Readonly<Record<string, string>>

/** A stretch of a message that is to be filled in. */
export type Gap = {
  /** What is typed into it is kept under this name. */
  readonly name: string
  /** The catalogue's blank, where it is one; else it is a line to write on within the words. */
  readonly blank?: string
  /** What belongs there, as the words themselves say it in brackets. */
  readonly hint?: string
  /** What was typed. */
  readonly typed: string
}

/** A sentence that may be untrue: it is sent only where the person ticks it. */
export type Clause = {
  /** Its tick is kept under this name. */
  readonly name: string
  readonly isTrue: boolean
  readonly pieces: readonly Piece[]
}

/** A stretch of a message as it is sent: words, a gap with what stands in it, or a clause. `at` counts the stretches. */
export type Piece = { readonly at: number; readonly text: string; readonly gap?: Gap; readonly clause?: Clause }

/** The trouble in a phrase, and the name its lines to write on are kept under. */
export type Problem = { readonly phrase: string; readonly name: string }

const GAP = /\{\{\s*(\w+)\s*\}\}|〔([^〕]*)〕|＿＿+(?:（([^）]*)）| \(([^)]*)\))?/g

/** What is kept of the tick of a clause. */
export const TICKED = 'yes'

type Stretch = Omit<Piece, 'at'>

function stretches(words: string, name: string, values: Values, problem?: Problem): readonly Stretch[] {
  const found: Stretch[] = []
  let end = 0
  let lines = 0
  let clauses = 0
  for (const { 0: all, 1: blank, 2: said, 3: chinese, 4: hint = chinese, index } of words.matchAll(GAP)) {
    found.push({ text: words.slice(end, index) })
    end = index + all.length
    if (said) {
      const tick = `${name} 〔${(clauses += 1)}〕`
      const isTrue = values[tick] === TICKED
      const pieces = piecesOf(said, tick, values, problem)
      found.push({ text: isTrue ? sent(pieces) : '', clause: { name: tick, isTrue, pieces } })
      continue
    }
    if (blank === 'problem' && problem?.phrase) {
      found.push(...stretches(problem.phrase, problem.name, values))
      continue
    }
    const own = blank ?? `${name} ${(lines += 1)}`
    const typed = values[own] ?? ''
    const text = typed.trim() || (blank ? EMPTY : all)
    found.push({ text, gap: { name: own, typed, ...(blank && { blank }), ...(hint && { hint }) } })
  }
  return [...found, { text: words.slice(end) }]
}

/**
 * Takes a message apart at its `{{blanks}}`, its lines to write on (`＿＿（a hint）`, in English `＿＿ (a hint)`) and the
 * sentences that may be untrue (`〔a clause〕`), and puts in what was typed.
 *
 * @param name what the message's own lines are kept under
 * @param problem put in for `{{problem}}`, with lines of its own
 */
export const piecesOf = (template: string, name: string, values: Values, problem?: Problem): readonly Piece[] =>
  stretches(template, name, values, problem)
    .map((stretch, at) => ({ at, ...stretch }))
    .filter(({ text, gap, clause }) => gap || clause || text !== '')

/** Every gap of a message, ticked or not. */
const gapsIn = (pieces: readonly Piece[]): readonly Gap[] =>
  pieces.flatMap(({ gap, clause }) => (clause ? gapsIn(clause.pieces) : (gap ?? [])))

/** A message whose gaps say what belongs there as another says it, of the same gaps, in a language its reader knows. */
export function hintedBy(pieces: readonly Piece[], known: readonly Piece[]): readonly Piece[] {
  const hints = new Map(gapsIn(known).map(({ name, hint }) => [name, hint]))
  const hinted = (piece: Piece): Piece => {
    const { gap, clause } = piece
    const hint = gap && hints.get(gap.name)
    return {
      ...piece,
      ...(hint && { gap: { ...gap, hint } }),
      ...(clause && { clause: { ...clause, pieces: clause.pieces.map(hinted) } }),
    }
  }
  return pieces.map(hinted)
}

/** The message as it is sent. */
export const sent = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('')

/** The message as it is copied. What belongs into a gap is said to the writer: nobody else shall get it for a text. */
export const copied = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, gap, clause }) => (clause?.isTrue ? copied(clause.pieces) : gap && !gap.typed.trim() ? EMPTY : text)).join('')

/** The gaps of what is sent in which nothing stands yet, or a line of their own that nobody wrote on, each once. */
export function emptyIn(pieces: readonly Piece[]): readonly Gap[] {
  const empty = pieces.flatMap(({ gap, clause }): readonly Gap[] => {
    if (clause) return clause.isTrue ? emptyIn(clause.pieces) : []
    return gap && (!gap.typed.trim() || gap.typed.includes(EMPTY)) ? [gap] : []
  })
  return [...new Map(empty.map((gap) => [gap.name, gap])).values()]
}

/** Does a message leave sentences to be ticked? */
export const hasClauses = (pieces: readonly Piece[]): boolean => pieces.some(({ clause }) => clause)

/** What stands on the screen for a piece, ticked or not; what belongs into a gap is longer than its line. */
function standing({ text, gap, clause }: Piece): string {
  if (clause) return clause.pieces.map(standing).join('')
  return gap?.blank && text === EMPTY ? '＿＿＿＿＿' : text
}

/** A message of so many signs is folded up behind its first sentences. */
const LONG = 150
const ENOUGH = 95

/** Does a sentence end with these words? Within brackets none does. */
const isSentence = (said: string): boolean => /[。\n]）?$/.test(said) && said.split('（').length === said.split('）').length

/** Where a piece may be cut, so that what was said before it and its beginning are whole sentences. A clause stays whole. */
function cutIn(piece: Piece, before: string): number | undefined {
  if (piece.gap) return undefined
  const places = piece.clause ? [standing(piece).length] : Array.from(piece.text, (_, place) => place + 1)
  return places.find((end) => before.length + end >= ENOUGH && isSentence(before + standing(piece).slice(0, end)))
}

/** A message as it stands open, and what of a long one is folded up behind it. */
export function cut(pieces: readonly Piece[]): readonly [readonly Piece[], readonly Piece[]] {
  if (pieces.map(standing).join('').length <= LONG) return [pieces, []]
  let before = ''
  for (const [i, piece] of pieces.entries()) {
    const at = cutIn(piece, before)
    if (at !== undefined && piece.clause) return [pieces.slice(0, i + 1), pieces.slice(i + 1)]
    if (at !== undefined) {
      const rest = { at: piece.at + 0.5, text: piece.text.slice(at).trimStart() }
      return [[...pieces.slice(0, i), { ...piece, text: piece.text.slice(0, at) }], [rest, ...pieces.slice(i + 1)]]
    }
    before += standing(piece)
  }
  return [pieces, []]
}

/** Marks that may not begin a line. */
const CLOSING = /^[。，、；：！？）”]+/

/** A gap with the marks right behind it, which may not stand at the beginning of a line without it. */
export type Held = { readonly piece: Piece; readonly marks: string }

/** The pieces of a message as they are set in lines. */
export function heldTogether(pieces: readonly Piece[]): readonly Held[] {
  const marksAfter = (i: number) => {
    const next = pieces[i + 1]
    return pieces[i]?.gap && next && !next.gap && !next.clause ? (CLOSING.exec(next.text)?.[0] ?? '') : ''
  }
  return pieces.map((piece, i) => ({ piece: { ...piece, text: piece.text.slice(marksAfter(i - 1).length) }, marks: marksAfter(i) }))
}

/** What the last answer that has something to say on it says: the more exact answer comes later. */
export const saidBy = <T>(pairs: readonly Pair[], words: Readonly<Record<string, T>>): T | undefined =>
  pairs.reduce<T | undefined>((said, { step, answer }) => words[`${step}.${answer}`] ?? said, undefined)
