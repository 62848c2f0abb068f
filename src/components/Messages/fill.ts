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

/** A stretch of a message as it is sent: words, or a gap with what stands in it. `at` counts the stretches. */
export type Piece = { readonly at: number; readonly text: string; readonly gap?: Gap }

/** The trouble in a phrase, and the name its lines to write on are kept under. */
export type Problem = { readonly phrase: string; readonly name: string }

const GAP = /\{\{\s*(\w+)\s*\}\}|＿＿+(?:（([^）]*)）)?/g

type Stretch = Omit<Piece, 'at'>

function stretches(words: string, name: string, values: Values, problem?: Problem): readonly Stretch[] {
  const found: Stretch[] = []
  let end = 0
  let lines = 0
  for (const { 0: all, 1: blank, 2: hint, index } of words.matchAll(GAP)) {
    found.push({ text: words.slice(end, index) })
    end = index + all.length
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
 * Takes a message apart at its `{{blanks}}` and its lines to write on (`＿＿（a hint）`), and puts in what was typed.
 *
 * @param name what the message's own lines are kept under
 * @param problem put in for `{{problem}}`, with lines of its own
 */
export const piecesOf = (template: string, name: string, values: Values, problem?: Problem): readonly Piece[] =>
  stretches(template, name, values, problem)
    .map((stretch, at) => ({ at, ...stretch }))
    .filter(({ text, gap }) => gap || text !== '')

/** The message as it is sent. */
export const sent = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('')

/** A message of so many signs is folded up behind its first sentences. */
const LONG = 190
const ENOUGH = 110

/** Does a sentence end with these words? Within brackets none does: those are kept or struck out as a whole. */
const isSentence = (said: string): boolean => /[。\n]）?$/.test(said) && said.split('（').length === said.split('）').length

/** A message as it stands open, and what of a long one is folded up behind it. */
export function cut(pieces: readonly Piece[]): readonly [readonly Piece[], readonly Piece[]] {
  if (sent(pieces).length <= LONG) return [pieces, []]
  let before = ''
  for (const [i, piece] of pieces.entries()) {
    const places = piece.gap ? [] : Array.from(piece.text, (_, place) => place + 1)
    const at = places.find((end) => before.length + end >= ENOUGH && isSentence(before + piece.text.slice(0, end)))
    if (at !== undefined) {
      const rest = { at: piece.at + 0.5, text: piece.text.slice(at).trimStart() }
      return [[...pieces.slice(0, i), { ...piece, text: piece.text.slice(0, at) }], [rest, ...pieces.slice(i + 1)]]
    }
    before += piece.text
  }
  return [pieces, []]
}

/** What the last answer that has something to say on it says: the more exact answer comes later. */
export const saidBy = <T>(pairs: readonly Pair[], words: Readonly<Record<string, T>>): T | undefined =>
  pairs.reduce<T | undefined>((said, { step, answer }) => words[`${step}.${answer}`] ?? said, undefined)
