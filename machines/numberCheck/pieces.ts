/** Digits that stand together, and what stands between them. */
export type Pieces = {
  readonly digits: readonly string[]
  /** One fewer than `digits`. */
  readonly between: readonly string[]
}

/** A short number has at most so many digits; figures of all kinds look like one. */
export const SHORT_NUMBER = 6

const onlyOf = (between: readonly string[], marks: RegExp): boolean => between.every((mark) => marks.test(mark.trim()))

/** 1, 2, 3, 4, 5: counted up, so a list or a version. */
const isCounted = (digits: readonly string[]): boolean =>
  digits.every((piece, i) => i === 0 || Number(piece) === Number(digits[i - 1]) + 1)

/** 12,345 and 13,800,138,000: thousands. */
const isThousands = ({ digits, between }: Pieces): boolean =>
  onlyOf(between, /^,$/) && digits.every((piece, i) => (i === 0 ? piece.length <= 3 : piece.length === 3))

const isWithin = (piece: string | undefined, most: number): boolean => Number(piece) >= 1 && Number(piece) <= most

/** 12.3.15, 12-3-15 and 12/3/15: a day, whichever comes first. */
const isDay = ({ digits: [first, second, third, ...more], between }: Pieces): boolean =>
  third !== undefined && third.length <= 2 && more.length === 0 && onlyOf(between, /^[-./]$/) &&
  ((isWithin(first, 12) && isWithin(second, 31)) || (isWithin(second, 12) && isWithin(third, 31)))

/** 1.2.3.15 and 1, 2, 15: a version, an address, a list. */
const isList = ({ digits, between }: Pieces): boolean =>
  digits.length > 2 && digits.some((piece) => piece.length > 1) && digits.every((piece) => piece.length < 3) && onlyOf(between, /^[.,，、]$/)

/** 123.15: a price or a measure. */
const isDecimal = ({ digits, between }: Pieces): boolean => digits.length === 2 && onlyOf(between, /^\.$/)

/** Does the same stand between all of them? */
export const isRegular = ({ between }: Pieces): boolean => new Set(between).size <= 1

/** What speaks for a number: a word that calls it one, that nothing else was given, or nothing. */
export type Sign = 'called' | 'alone' | 'none'

/** Can the pieces be one telephone number, and not a price, a day, a list or a version? */
export function canBeOne(pieces: Pieces, sign: Sign): boolean {
  const { digits, between } = pieces
  if (digits.length === 1) return true
  const length = digits.join('').length
  if (length > SHORT_NUMBER) return sign === 'called' || !isThousands(pieces)
  const isApart = onlyOf(between, /^-?$/)
  if (length <= 3) return isApart && digits.every((piece) => piece.length === 1)
  if (isDay(pieces)) return false
  if (isDecimal(pieces)) return sign !== 'none' && (digits[1]?.length ?? 0) > 2
  if (isThousands(pieces)) return sign !== 'none'
  return isApart || sign === 'called' || !(isCounted(digits) || isList(pieces))
}
