import type { Piece } from '../../machines/evidence/piece'
import { originalOf } from './database'
import { withoutTraces } from './jpeg'
import { withoutTexts } from './png'

/** Kinds of files that can be cleaned without being drawn anew. */
const clean = { jpeg: withoutTraces, png: withoutTexts } as const

type Clean = keyof typeof clean

/** Can the original of a piece be given back? */
export const mayHaveOriginal = (kind: Piece['kind']): kind is Clean => kind in clean

/** The original of a piece without a word of place and device; nothing where it was not kept. */
export async function cleanOriginal({ id, kind }: Piece): Promise<Blob | undefined> {
  const found = mayHaveOriginal(kind) ? await originalOf(id) : undefined
  if (!mayHaveOriginal(kind) || !found?.ok || !found.value) return undefined
  const bytes = clean[kind](new Uint8Array(found.value.bytes))
  return new Blob([new Uint8Array(bytes)], { type: `image/${kind}` })
}
