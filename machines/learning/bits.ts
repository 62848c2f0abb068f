/**
 * Yes or no, about one thing after another: told by `is` where it is written down, and read otherwise. What was usual of the
 * thing `of` is foretold from what was said of it so far, and what is foretold takes up little room: arithmetic coding. Of a
 * thing seldom told, what is usual of the `wider` one is foretold, and of that what is usual of the `widest`.
 */
export type Bit = (of: number, is?: boolean, wider?: number, widest?: number) => boolean

/** Written in digits of six bits, each a printable character: what packs the whole file has nothing left to gain. */
export const BASE = 64
/** The range is held between this and so many times as much, so that all sums are whole and exact. */
export const LEAST = BASE ** 4

/** Digits are the characters from here on, without the one that would have to be escaped. */
export const [FIRST, ESCAPE] = [0x23, 0x5c] as const

/** Things have numbers below this. */
const THINGS = 2 ** 17

/** A thing told so many times is foretold as much from itself as from the wider one, or from nothing but that it is yes or no. */
const [LEANING, ALONE] = [32, 0.8] as const

/** How much of a range is for yes, learning from each answer. */
export function foretelling() {
  const [yes, all] = [new Float64Array(THINGS), new Float64Array(THINGS)]
  const shareOf = (of: number, usual: number, leaning: number): number => ((yes[of] ?? 0) + leaning * usual) / ((all[of] ?? 0) + leaning)
  const foretold = (of: number, wider?: number, widest?: number): number =>
    wider === undefined ? shareOf(of, 0.5, ALONE) : shareOf(of, foretold(wider, widest), LEANING)
  const boundOf = (range: number, of: number, wider?: number, widest?: number): number => Math.floor(range * foretold(of, wider, widest))
  const learn = (is: boolean, of: number, wider?: number, widest?: number): void => {
    yes[of] = (yes[of] ?? 0) + (is ? 1 : 0)
    all[of] = (all[of] ?? 0) + 1
    if (wider !== undefined) learn(is, wider, widest)
  }
  return { boundOf, learn }
}

/** Reads what was written. What is read must be asked for in the order in which it was told; after its end, all is no. */
export function reader(text: string): Bit {
  const { boundOf, learn } = foretelling()
  let [at, range, rest] = [0, 1, 0]
  return (of, _, wider, widest) => {
    for (; range < LEAST; range *= BASE) {
      const code = text.charCodeAt(at)
      rest = rest * BASE + code - FIRST - (code > ESCAPE ? 1 : 0)
      at += 1
    }
    const bound = boundOf(range, of, wider, widest)
    const is = rest < bound
    rest -= is ? 0 : bound
    range = is ? bound : range - bound
    learn(is, of, wider, widest)
    return is
  }
}

/** A deeper digit of a long number is not foretold by all those above it. */
const DEEP = 15
/** Each kind of number has so many things of its own: how long it is, then its digits by those before. */
const [KIND, LENGTHS] = [512, 32] as const

/** No number is longer, in twos: a feature has one of sixteen bits, and one is added. What is garbled might go on for ever. */
const LONGEST = 17

/** A whole number of a kind: how many digits it has in twos, then those below the first. */
export function numberBy(bit: Bit, kind: number, number = 0): number {
  const told = 32 - Math.clz32(number + 1)
  let length = 1
  while (length < LONGEST && bit(kind * KIND + length, told > length)) length += 1
  let found = 1
  for (let left = length - 2; left >= 0; left -= 1) {
    const is = bit(kind * KIND + LENGTHS + length * (DEEP + 1) + Math.min(found, DEEP), (((number + 1) >> left) & 1) === 1)
    found = found * 2 + (is ? 1 : 0)
  }
  return found - 1
}
