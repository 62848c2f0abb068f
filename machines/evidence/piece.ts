/** What kind of file a picture came from, by its first bytes. */
export const kinds = ['jpeg', 'png', 'webp', 'other'] as const
export type Kind = (typeof kinds)[number]

/** A size in pixels, or in any one unit. */
export type Size = { readonly width: number; readonly height: number }

/** A black box over a picture, in parts (0 to 1) of the picture's width and height. */
export type Box = Size & { readonly x: number; readonly y: number }

/** A picture of proof as a case lists it. The picture itself lies in the device's database under the same id. */
export type Piece = Size & {
  readonly id: string
  /** The line of a checklist it answers, by its task; nothing where it stands for itself. */
  readonly task?: string | undefined
  /** When what it shows was taken down (ms since the epoch), as far as is known. */
  readonly at: number
  /** What it is, and what it proves, in the person's own words. */
  readonly word: string
  readonly proves: string
  /** Bytes it takes on this device, the original included where that is kept. */
  readonly size: number
  readonly kind: Kind
  /** Laid over it wherever it leaves; the picture below stays as it is. */
  readonly covers: readonly Box[]
}

/** A piece with the number it has in the list of evidence, from 1. */
export type Numbered = { readonly number: number; readonly piece: Piece }

const inOrder = (one: Piece, other: Piece): number => one.at - other.at || (one.id < other.id ? -1 : 1)

/** The list of evidence: earliest first, numbered. */
export const numbered = (pieces: readonly Piece[]): readonly Numbered[] =>
  [...pieces].sort(inOrder).map((piece, i) => ({ number: i + 1, piece }))

/** How much room pieces take on the device, in bytes. */
export const roomOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { size }) => sum + size, 0)
