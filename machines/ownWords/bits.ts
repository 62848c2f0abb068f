/**
 * Yes or no, about one thing after another: told by `is` where it is written down, and read otherwise. What was usual of the
 * thing `of` is foretold from what was said of it so far, and what is foretold takes up little room: arithmetic coding.
 */
export type Bit = (of: number, is?: boolean) => boolean

/** Written in digits of six bits, each a printable character: what packs the whole file has nothing left to gain. */
const BASE = 64
/** The range is held within these, so that all sums are whole and exact. */
const [LEAST, MOST] = [BASE ** 4, BASE ** 5] as const

/** Digits are the characters from here on, without the one that would have to be escaped. */
const [FIRST, ESCAPE] = [0x23, 0x5c] as const

/** Things have numbers below this. */
const THINGS = 8192

/** How much of a range is for yes, learning from each answer. */
function foretelling() {
  const yes = new Float64Array(THINGS).fill(0.4)
  const all = new Float64Array(THINGS).fill(0.8)
  const boundOf = (of: number, range: number): number => Math.floor((range * (yes[of] ?? 0)) / (all[of] ?? 1))
  const learn = (of: number, is: boolean) => {
    yes[of] = (yes[of] ?? 0) + (is ? 1 : 0)
    all[of] = (all[of] ?? 0) + 1
  }
  return { boundOf, learn }
}

/** Reads what was written. What is read must be asked for in the order in which it was told. */
export function reader(text: string): Bit {
  const { boundOf, learn } = foretelling()
  let [at, range, rest] = [0, 1, 0]
  return (of) => {
    for (; range < LEAST; range *= BASE) {
      const code = text.charCodeAt(at)
      rest = rest * BASE + (at < text.length ? code - FIRST - (code > ESCAPE ? 1 : 0) : 0)
      at += 1
    }
    const bound = boundOf(of, range)
    const is = rest < bound
    rest -= is ? 0 : bound
    range = is ? bound : range - bound
    learn(of, is)
    return is
  }
}

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
    low -= MOST
    let at = digits.length - 1
    for (; digits[at] === BASE - 1; at -= 1) digits[at] = 0
    digits[at] = (digits[at] ?? 0) + 1
  }
  const bit: Bit = (of, is = false) => {
    for (; range < LEAST; range *= BASE) shift()
    const bound = boundOf(of, range)
    low += is ? 0 : bound
    range = is ? bound : range - bound
    if (low >= MOST) carry()
    learn(of, is)
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

/** A deeper digit of a long number is not foretold by all those above it. */
const DEEP = 15
/** Each kind of number has so many things of its own: how long it is, then its digits by those before. */
const [KIND, LENGTHS] = [512, 32] as const

/** A whole number of a kind: how many digits it has in twos, then those below the first. */
export function numberBy(bit: Bit, kind: number, number = 0): number {
  const told = 32 - Math.clz32(number + 1)
  let length = 1
  while (bit(kind * KIND + length, told > length)) length += 1
  let found = 1
  for (let left = length - 2; left >= 0; left -= 1) {
    const is = bit(kind * KIND + LENGTHS + length * (DEEP + 1) + Math.min(found, DEEP), (((number + 1) >> left) & 1) === 1)
    found = found * 2 + (is ? 1 : 0)
  }
  return found - 1
}
