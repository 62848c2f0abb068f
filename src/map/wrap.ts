import { broken, clings } from '../i18n/breaks'

/** Latin signs by width, in ems: as bold as a wide font has them (DejaVu Sans, Verdana), rounded up. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef…—→]/, 1],
  [/[ijlIJ.,;:'|·’‘ ]/, 0.4],
  [/[ftrsz!()[\]“”-]/, 0.6],
  [/[MWmw%@]/, 1.1],
  [/[A-Z]/, 0.85],
]

const widthOf = (char: string): number => widths.find(([signs]) => signs.test(char))?.[1] ?? 0.72

/** How wide a text is at most, in ems: the browser that shows it, and its font, are not here yet. */
export const emsOf = (text: string): number => [...text].reduce((sum, char) => sum + widthOf(char), 0)

/** Pieces a line may be broken between, each with what clings to it. */
const pieces = (text: string): readonly string[] =>
  broken(text).reduce<string[]>((kept, piece) => {
    const last = kept[kept.length - 1]
    if (last !== undefined && clings(last, piece)) kept[kept.length - 1] = last + piece
    else kept.push(piece)
    return kept
  }, [])

function fill(text: string, ems: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text)) {
    if (line && emsOf((line + piece).trimEnd()) > ems) {
      lines.push(line)
      line = ''
    }
    line += piece
  }
  return [...lines, line.trimEnd()].filter((one) => one.trim())
}

/** Do all lines end where the sense does: behind a stop, or before a bracket? */
const isParted = (lines: readonly string[]): boolean =>
  lines.every((line, i) => i === lines.length - 1 || /[，。；：、？！）”,.;:?!)] *$/.test(line) || /^[（(]/.test(lines[i + 1] ?? ''))

/**
 * Breaks a text into lines of at most so many ems, where Chinese and English may be broken. No more lines than need be,
 * parted where the sense is or else about as long as one another, so that no sign stands alone on the last. A line keeps
 * the blank behind it, which nobody sees, so that the words stay apart where they are read aloud.
 */
export function wrap(text: string, ems: number): readonly string[] {
  const full = fill(text, ems)
  const ways: (readonly string[])[] = []
  for (let narrower = Math.ceil(emsOf(text) / full.length); narrower < ems; narrower += 0.5) ways.push(fill(text, narrower))
  const fitting = [...ways.filter(({ length }) => length === full.length), full]
  return fitting.find((lines) => isParted(lines) && [...(lines[lines.length - 1] ?? '')].length > 2) ?? fitting[0] ?? full
}
