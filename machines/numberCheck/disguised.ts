import type { Pieces } from './pieces'

/** What stands for a digit in a number that filters must not see, or that was typed with the wrong key. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  O: '0', o: '0', Ｏ: '0', ｏ: '0', О: '0', о: '0', Ο: '0', ο: '0', '○': '0', '◯': '0', 零: '0', 〇: '0', 洞: '0',
  l: '1', I: '1', ｌ: '1', Ｉ: '1', І: '1', ı: '1', 一: '1', 壹: '1', 幺: '1', 二: '2', 贰: '2', 三: '3', 叁: '3', 四: '4', 肆: '4',
  五: '5', 伍: '5', 六: '6', 陆: '6', 七: '7', 柒: '7', 拐: '7', 八: '8', 捌: '8', 九: '9', 玖: '9',
}

/** Anything people put between digits, besides blanks, dashes, dots and brackets. */
const BETWEEN = /^[ \-.(),，、。｡､﹐﹑;；/／\\＼|｜*＊+…]$/
const MOST_BETWEEN = 3
/** The longest number of all, with a country code before it. */
const MOST_DIGITS = 17
const FEWEST_DIGITS = 3
/** No message holds more digits in disguise; a tap always answers at once. */
const MOST_MARKS = 2500

type Mark = { readonly digit: string; readonly isPlain: boolean; readonly at: number }

/** A reading of digits in disguise: what they are, and where they stand in the line. */
export type Disguised = {
  readonly digits: string
  readonly start: number
  readonly end: number
  readonly pieces: () => Pieces
}

/** One digit that is written in another way: a circle or a small one above the line. */
function digitOf(char: string): string | undefined {
  if (/\p{No}/u.test(char)) return /^\d$/.exec(char.normalize('NFKC'))?.[0]
  return LOOKALIKES[char]
}

/** Runs of digits in any dress, with few enough characters between. */
function chainsIn(line: string): readonly (readonly Mark[])[] {
  const chains: Mark[][] = []
  let apart = MOST_BETWEEN + 1
  for (let at = 0; at < line.length; at += 1) {
    const char = line[at] ?? ''
    const isPlain = /[0-9]/.test(char)
    const digit = isPlain ? char : digitOf(char)
    if (digit === undefined) {
      apart = BETWEEN.test(char) ? apart + 1 : MOST_BETWEEN + 1
      continue
    }
    if (apart > MOST_BETWEEN) chains.push([])
    chains[chains.length - 1]?.push({ digit, isPlain, at })
    apart = 0
  }
  return chains
}

/** May a number end between these two? Never in the middle of a run of plain digits. */
const mayPart = (one: Mark | undefined, next: Mark | undefined): boolean =>
  !one || !next || next.at - one.at > 1 || !(one.isPlain && next.isPlain)

function piecesOf(line: string, marks: readonly Mark[]): Pieces {
  const digits: string[] = []
  const between: string[] = []
  marks.forEach(({ digit, at }, i) => {
    const last = marks[i - 1]
    if (last && at - last.at === 1) return void digits.push((digits.pop() ?? '') + digit)
    digits.push(digit)
    if (last) between.push(line.slice(last.at + 1, at))
  })
  return { digits, between }
}

/** Is there anything in a chain that plain reading does not see? */
const isDisguised = (line: string, chain: readonly Mark[]): boolean =>
  chain.some(({ isPlain, at }, i) => !isPlain || /[^0-9 \-.()]/.test(line.slice((chain[i - 1]?.at ?? at) + 1, at)))

/**
 * The numbers in a line that stand there in disguise (letters for digits, figures and Chinese numerals mixed, commas
 * between), as far as `read` knows what they are. The longest reading wins; none ends inside a run of plain digits.
 */
export function findDisguised<T>(line: string, read: (one: Disguised) => T | undefined): readonly T[] {
  const found: T[] = []
  let looked = 0
  for (const whole of chainsIn(line)) {
    if (!isDisguised(line, whole)) continue
    const chain = whole.slice(0, MOST_MARKS - looked)
    looked += chain.length
    const all = chain.map(({ digit }) => digit).join('')
    for (let from = 0; from <= chain.length - FEWEST_DIGITS; from += 1) {
      if (!mayPart(chain[from - 1], chain[from])) continue
      for (let to = Math.min(chain.length, from + MOST_DIGITS); to - from >= FEWEST_DIGITS; to -= 1) {
        if (!mayPart(chain[to - 1], chain[to])) continue
        const [start, end] = [chain[from]?.at ?? 0, (chain[to - 1]?.at ?? 0) + 1]
        const pieces = () => piecesOf(line, chain.slice(from, to))
        const known = read({ digits: all.slice(from, to), start, end, pieces })
        if (known === undefined) continue
        found.push(known)
        from = to - 1
        break
      }
    }
  }
  return found
}
