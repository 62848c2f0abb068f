/** A line of a calendar file holds at most so many octets, its break not counted (RFC 5545, 3.1). */
const MOST = 75

const octets = (char: string): number => new TextEncoder().encode(char).length

function foldLine(line: string): string {
  let written = ''
  let length = 0
  for (const char of line) {
    if (length + octets(char) > MOST) {
      written += '\r\n '
      // The blank that goes on with a line counts.
      length = 1
    }
    written += char
    length += octets(char)
  }
  return written
}

/**
 * A calendar file with every line folded anew at 75 octets of UTF-8, and never inside a character: the library that
 * writes it counts letters, of which a Chinese one takes three octets, and breaks a pair of surrogates in two.
 */
export const folded = (calendar: string): string =>
  calendar.replace(/\r\n[ \t]/g, '').split('\r\n').map(foldLine).join('\r\n')
