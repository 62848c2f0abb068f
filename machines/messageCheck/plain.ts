/** A text made plain for reading, and for each of its units where it came from in the text as it was pasted. */
export type Plain = { readonly text: string; readonly origin: readonly number[] }

const INVISIBLE = /[\p{Cf}\p{Mn}\p{Me}\p{Cc}]/u
const PICTURES: Readonly<Record<string, string>> = { '💰': '钱', '💵': '钱', '➕': '加', '🐧': 'qq', '📞': '电话', '☎': '电话', '📱': '手机', '❤': '心', '💚': '心', '💬': '微信' }

/** How the characters of a script are made alike: the traditional ones become their simplified twins. */
export type Script = (char: string) => string

function plainChar(char: string, script: Script): string {
  if (char === '\n' || char === '\r') return '\n'
  const picture = PICTURES[char]
  if (picture !== undefined) return picture
  // A tab is a control character too; a byte order mark counts as a blank and is none.
  if (/[^\S\ufeff]/.test(char)) return ' '
  if (INVISIBLE.test(char)) return ''
  return script(char.normalize('NFKC').toLowerCase())
}

/** Makes each character plain: full-width, mathematical and circled signs, marks nobody sees, and what its script asks for. */
export function plainly(pasted: string, script: Script = (char) => char): Plain {
  let text = ''
  const origin: number[] = []
  let index = 0
  for (const char of pasted) {
    const plain = plainChar(char, script)
    text += plain
    for (let unit = 0; unit < plain.length; unit += 1) origin.push(index)
    index += char.length
  }
  origin.push(pasted.length)
  return { text, origin }
}
