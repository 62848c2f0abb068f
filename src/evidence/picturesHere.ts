import { addPieces } from '../../machines/case/changes'
import type { Case } from '../../machines/case/record'
import type { Piece } from '../../machines/evidence/piece'
import { currentRecord, updateRecord } from '../case/store'
import { dropPicturesOf, notePictures, picturesOf, placesOfAll, type Asked, type Picture } from './database'

/** What of a case's pictures is on this device. */
export type PicturesHere = {
  /** By the id of their piece. A piece without one was cleared away, or came without its picture. */
  readonly pictures: ReadonlyMap<string, Picture>
  /** Pictures of no case that is known here. */
  readonly strays: readonly string[]
}

/** Clears away what is left of erased cases: their tab may have been closed before it was done. */
async function sweep(): Promise<void> {
  const { erased, cases } = currentRecord().record
  const known = new Set(cases.map(({ id }) => id))
  await dropPicturesOf(Object.keys(erased).filter((id) => !known.has(id)))
}

/**
 * Reads the pictures of a case. One that the list lacks, since two tabs wrote at once or the record was lost, is
 * listed again as it was.
 */
export async function picturesHere(caseId: string, listed: readonly string[]): Promise<Asked<PicturesHere>> {
  await sweep()
  const found = await picturesOf(caseId)
  const places = await placesOfAll()
  if (!found.ok) return found
  if (!places.ok) return places
  const { cases } = currentRecord().record
  const unlisted = found.value.filter(({ id }) => !listed.includes(id)).map(({ piece }) => piece)
  if (unlisted.length) updateRecord(addPieces(caseId, unlisted, Date.now()))
  const known = new Set(cases.map(({ id }) => id))
  return {
    ok: true,
    value: {
      pictures: new Map(found.value.map((picture) => [picture.id, picture])),
      strays: places.value.filter((place) => !known.has(place.caseId)).map(({ id }) => id),
    },
  }
}

/** Puts pictures of no known case into one. */
export async function takeStrays(ids: readonly string[], { id: caseId }: Pick<Case, 'id'>): Promise<void> {
  const noted = await notePictures(ids, (picture) => ({ ...picture, caseId }))
  if (noted.ok) updateRecord(addPieces(caseId, noted.value.map(({ piece }) => piece), Date.now()))
}

/** Keeps what the list says of a piece beside its picture as well, should the list be lost. */
export const noteBeside = (piece: Piece): Promise<unknown> => notePictures([piece.id], (picture) => ({ ...picture, piece }))
