/** A run of digits in a text, as a person wrote it. */
export type Group = {
  readonly digits: string
  /** Where it stands in the line, in characters; `end` is the first after it. */
  readonly start: number
  readonly end: number
}

/** A text whose digits, dashes and brackets were made plain, and where each character came from. */
export type PlainText = { readonly line: string; readonly origin: readonly number[] }

// Zero-width and direction marks, and what turns a digit into a keycap emoji: seen by nobody, so dropped.
const INVISIBLE = /[\p{Cf}\p{Mn}\p{Me}\u115f\u1160\u2800\u3164\uffa0]/u
const DASH = /[\p{Pd}⁃−➖ーｰ~～〜_＿·•・‧．]/u
const OPENING = /[（［[【〔〖｛{「『〈《﹙﹝]/
const CLOSING = /[）］\]】〕〗｝}」』〉》﹚﹞]/
const SPOKEN_DIGITS: Readonly<Record<string, string>> = {
  零: '0', 〇: '0', 洞: '0', 一: '1', 壹: '1', 幺: '1', 二: '2', 贰: '2', 两: '2', 三: '3', 叁: '3', 四: '4', 肆: '4',
  五: '5', 伍: '5', 六: '6', 陆: '6', 七: '7', 柒: '7', 拐: '7', 八: '8', 捌: '8', 九: '9', 玖: '9',
}

const plainChar = (char: string): string => {
  if (INVISIBLE.test(char)) return ''
  if (/\s/.test(char)) return char === '\n' || char === '\r' ? '\n' : ' '
  if (DASH.test(char)) return '-'
  if (char === '＋' || char === '﹢') return '+'
  if (OPENING.test(char)) return '('
  if (CLOSING.test(char)) return ')'
  // Full-width and mathematical digits; circled ones are list numbers and stay as they are.
  return /\p{Nd}/u.test(char) ? char.normalize('NFKC') : char
}

/** Makes digits in any dress plain: full-width, spoken in Chinese (three or more in a row), with marks nobody sees. */
export function plainText(text: string): PlainText {
  let line = ''
  const origin: number[] = []
  let index = 0
  for (const char of text) {
    for (const plain of plainChar(char)) {
      line += plain
      for (let unit = 0; unit < plain.length; unit += 1) origin.push(index)
    }
    index += char.length
  }
  origin.push(text.length)
  const spoken = new RegExp(`[${Object.keys(SPOKEN_DIGITS).join('')}]{3,}`, 'g')
  return { line: line.replace(spoken, (run) => [...run].map((char) => SPOKEN_DIGITS[char] ?? char).join('')), origin }
}

/** Every run of digits in a line, in order. */
export const digitGroups = (line: string): readonly Group[] =>
  [...line.matchAll(/[0-9]+/g)].map(({ 0: digits, index }) => ({ digits, start: index, end: index + digits.length }))

/** May the two groups be parts of one number? Up to three blanks, dashes, dots or brackets between them. */
export const mayJoin = (line: string, one: Group, next: Group): boolean =>
  /^[ \-.()]{1,3}$/.test(line.slice(one.end, next.start))
