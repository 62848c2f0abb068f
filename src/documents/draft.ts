import type { DocumentText } from '../../locales/words'
import { isKeyOf } from '../../machines/keys/keys'
import { clauses, type ClauseId } from '../../machines/documents/clauses'
import { piecesOf, sent, type Piece, type Problem, type Values } from '../components/Messages/fill'

/** What stands in a paper where nothing was said. */
export const BLANK = '（　　）'

/** A blank with the short word before it that says what belongs there, and the stop behind it. */
const labelled = /([^；，。：、（）\s]{0,5}：?（　　）[；，。、]?)/

/** A line of a paper taken apart, every other piece a blank with its word: on paper they stand on one line. */
export const heldBlanks = (line: string): readonly string[] => line.split(labelled)

/** A line of a paper, taken apart at its blanks. */
export type DraftLine = readonly Piece[]

/** A part of a paper as it stands. */
export type DraftPart = { readonly head: string; readonly lines: readonly DraftLine[] }

const isClause = (word: string): word is ClauseId => isKeyOf(clauses, word)

/** The sentences of a paper that stand only where they are true, in its order. */
export const clausesIn = ({ parts }: DocumentText): readonly ClauseId[] => [
  ...new Set(parts.flatMap(({ lines }) => lines.flatMap((line) => (typeof line === 'string' ? [] : Object.keys(line).filter(isClause))))),
]

const visible = (piece: Piece): Piece => (piece.gap && !piece.gap.typed.trim() ? { ...piece, text: BLANK } : piece)

/**
 * Fills a paper in. What nobody said stays a blank that can be seen; a part without a line is left out.
 *
 * @param values what was typed or is known, by the names of the blanks
 * @param problem how the trouble is named, put in for `{{problem}}`
 * @param stands which of the sentences that may be untrue are to stand
 */
export function draft({ parts }: DocumentText, values: Values, problem: Problem, stands: (clause: ClauseId) => boolean): readonly DraftPart[] {
  const filled = (line: string) => piecesOf(line, problem.name, values, problem).map(visible)
  return parts
    .map(({ head = '', lines }) => ({
      head,
      lines: lines.flatMap((line) =>
        typeof line === 'string'
          ? [filled(line)]
          : Object.entries(line).flatMap(([clause, said]) => (isClause(clause) && stands(clause) ? [filled(said)] : [])),
      ),
    }))
    .filter(({ lines }) => lines.length > 0)
}

/** The lines of a part, as they are copied into a field. */
export const partText = ({ lines }: DraftPart): string => lines.map(sent).join('\n')

/** The whole paper as text. */
export const draftText = (title: string, parts: readonly DraftPart[]): string =>
  [title, ...parts.map((part) => [part.head, partText(part)].filter(Boolean).join('\n'))].join('\n\n')
