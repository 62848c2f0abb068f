import { BASE, ESCAPE, FIRST, foretelling, LEAST, type Bit } from './bits'

/** Writes what is told. */
export function writer(): { readonly bit: Bit; readonly text: () => string } {
  const { boundOf, learn } = foretelling()
  const digits: number[] = []
  let [low, range] = [0, 1]
  const shift = () => {
    digits.push(Math.floor(low / LEAST))
    low = (low % LEAST) * BASE
  }
  const carry = () => {
    low -= LEAST * BASE
    let at = digits.length - 1
    for (; digits[at] === BASE - 1; at -= 1) digits[at] = 0
    digits[at] = (digits[at] ?? 0) + 1
  }
  const bit: Bit = (of, is = false, wider, widest) => {
    for (; range < LEAST; range *= BASE) shift()
    const bound = boundOf(range, of, wider, widest)
    low += is ? 0 : bound
    range = is ? bound : range - bound
    if (range < 1) throw new Error('What was told had been foretold to be impossible')
    if (low >= LEAST * BASE) carry()
    learn(is, of, wider, widest)
    return is
  }
  const character = (digit: number): string => String.fromCharCode(FIRST + digit + (FIRST + digit >= ESCAPE ? 1 : 0))
  const text = () => {
    for (let left = 0; left < 5; left += 1) shift()
    // Nothing was before the first digit: the range began at one.
    return digits.slice(5).map(character).join('')
  }
  return { bit, text }
}
