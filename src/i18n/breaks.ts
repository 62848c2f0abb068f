/** Signs that may not begin a line of Chinese. */
const NO_START = /^[，。、；：？！）》」』”’…·%,.;:?!)\]}]/
/** Signs that may not end one. */
const NO_END = /[（《「『“‘([{]$/

const SIGNS = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\s]+\s*|\s+/g

/** Pieces a line may be broken between: words with their blank, single Chinese signs. */
export const broken = (text: string): readonly string[] => text.match(SIGNS) ?? []

/** The same, each with what clings to it: no line begins with a stop, none ends with an opening mark. */
export const clinging = (pieces: readonly string[]): readonly string[] =>
  pieces.reduce<string[]>((kept, piece) => {
    const last = kept[kept.length - 1]
    if (last !== undefined && (NO_START.test(piece) || NO_END.test(last))) kept[kept.length - 1] = last + piece
    else kept.push(piece)
    return kept
  }, [])

/**
 * Puts pieces into lines, as many into each as fit it. A piece that fits none has a line of its own; a line keeps the
 * blank behind it.
 */
export function fill(pieces: readonly string[], fits: (line: string, number: number) => boolean): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line && !fits((line + piece).trimEnd(), lines.length)) {
      lines.push(line)
      line = ''
    }
    line += piece
  }
  return [...lines, line.trimEnd()].filter((one) => one.trim())
}
