import type { Pair } from '../../../machines/flow'

/** What stands where nothing was filled in: a line to write on. */
export const EMPTY = '＿＿'

/** What a person typed, by the name of the blank. */
export type Values = Readonly<Record<string, string>>

/** A stretch of a message: words, or a blank with what stands in it. `at` counts the stretches. */
export type Piece = { readonly at: number; readonly text: string; readonly blank?: string; readonly filled?: boolean }

const BLANK = /\{\{\s*(\w+)\s*\}\}/

/** Takes a message apart at its `{{blanks}}` and puts in what was typed. */
export const piecesOf = (template: string, values: Values): readonly Piece[] =>
  template
    .split(new RegExp(BLANK.source, 'g'))
    .map((part, at): Piece => {
      if (at % 2 === 0) return { at, text: part }
      const typed = (values[part] ?? '').trim()
      return { at, text: typed || EMPTY, blank: part, filled: typed !== '' }
    })
    .filter(({ text }) => text !== '')

/** The message as it is sent. */
export const fill = (template: string, values: Values): string =>
  piecesOf(template, values)
    .map(({ text }) => text)
    .join('')

/** The blanks of a message, each once, in the order a person meets them. */
export const blanksIn = (template: string): readonly string[] => [
  ...new Set(piecesOf(template, {}).flatMap(({ blank }) => blank ?? [])),
]

/** The trouble in a phrase that fits into a message, by the last answer that names one. */
export const problemOf = (pairs: readonly Pair[], problems: Values): string =>
  pairs.reduce((said, { step, answer }) => problems[`${step}.${answer}`] ?? said, '')
