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

/** The same, joined to where the sense parts: behind a stop, or before a bracket. */
const phrases = (text: string): readonly string[] =>
  pieces(text).reduce<string[]>((kept, piece) => {
    const last = kept[kept.length - 1]
    if (last === undefined || /[，。；：、？！）”,.;:?!)] *$/.test(last) || /^[（(]/.test(piece)) kept.push(piece)
    else kept[kept.length - 1] = last + piece
    return kept
  }, [])

function fill(units: readonly string[], ems: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const unit of units) {
    if (line && emsOf((line + unit).trimEnd()) > ems) {
      lines.push(line)
      line = ''
    }
    line += unit
  }
  return [...lines, line.trimEnd()].filter((one) => one.trim())
}

/** The narrowest way to set these units in so many lines, if there is one that keeps to the width. */
function evenly(units: readonly string[], ems: number, count: number): readonly string[] | undefined {
  for (let narrower = Math.ceil(emsOf(units.join('')) / count); narrower <= ems; narrower += 0.5) {
    const lines = fill(units, narrower)
    if (lines.length === count && lines.every((line) => emsOf(line.trimEnd()) <= ems)) return lines
  }
  return undefined
}

/** How many signs a last line needs not to look lost. */
const ENOUGH = 3

/**
 * Breaks a text into lines of at most so many ems, where Chinese and English may be broken. No more lines than need be,
 * parted where the sense is or else about as long as one another, so that no sign stands alone on the last. A line keeps
 * the blank behind it, which nobody sees, so that the words stay apart where they are read aloud.
 */
export function wrap(text: string, ems: number): readonly string[] {
  const full = fill(pieces(text), ems)
  const parted = evenly(phrases(text), ems, full.length)
  if (parted && [...(parted[parted.length - 1] ?? '')].length >= ENOUGH) return parted
  return evenly(pieces(text), ems, full.length) ?? full
}
