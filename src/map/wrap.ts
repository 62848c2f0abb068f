import { broken, clinging, fill } from '../i18n/breaks'

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

/**
 * Breaks a text into lines of at most so many ems, where Chinese and English may be broken. No more lines than need be,
 * and about as long as one another, so that no sign stands alone on the last. A line keeps the blank behind it, which
 * nobody sees, so that the words stay apart where they are read aloud.
 */
export function wrap(text: string, ems: number): readonly string[] {
  const pieces = clinging(broken(text))
  const within = (width: number) => fill(pieces, (line) => emsOf(line) <= width)
  const full = within(ems)
  for (let narrower = Math.ceil(emsOf(text) / full.length); narrower < ems; narrower += 0.5) {
    const lines = within(narrower)
    if (lines.length === full.length) return lines
  }
  return full
}
