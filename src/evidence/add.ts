import { addPieces } from '../../machines/case/changes'
import type { Piece } from '../../machines/evidence/piece'
import { newId } from '../case/newId'
import { updateRecord } from '../case/store'
import { fromField } from '../time/inWords'
import { keepPicture, type Asked, type Original, type Refusal } from './database'
import { kindOf } from './fileKind'
import { takenAt } from './jpeg'
import { readPicture } from './picture'
import { askToStay, hasRoomFor } from './room'

/** A file that was not added, by its name, and why. */
export type NotAdded = { readonly name: string; readonly reason: Refusal | 'unreadable' }

/** What came of adding files to a case. */
export type Added = { readonly pieces: readonly Piece[]; readonly failed: readonly NotAdded[] }

/** When a picture was taken: as it says itself, else when its file was last changed; never later than now (ms). */
function whenTaken(bytes: ArrayBuffer, lastModified: number, now: number): number {
  const said = takenAt(new Uint8Array(bytes))
  const at = (said && fromField(said)) || lastModified
  return at > 0 && at <= now ? at : now
}

/** Keeps a picture with its original if there is room for both, else without. */
async function kept(piece: Piece, caseId: string, bytes: ArrayBuffer, original: Original): Promise<Asked<Piece>> {
  const { id } = piece
  if (await hasRoomFor(original.bytes.byteLength)) {
    const both = { ...piece, size: bytes.byteLength + original.bytes.byteLength }
    const asked = await keepPicture({ id, caseId, piece: both, bytes }, original)
    if (asked.ok) return { ok: true, value: both }
    if (asked.reason !== 'full') return asked
  }
  const asked = await keepPicture({ id, caseId, piece, bytes })
  return asked.ok ? { ok: true, value: piece } : asked
}

type For = { readonly caseId: string; readonly task?: string | undefined }

async function addPicture(file: File, { caseId, task }: For, now: number): Promise<Piece | NotAdded> {
  const refused = (reason: NotAdded['reason']): NotAdded => ({ name: file.name, reason })
  try {
    const original = await file.arrayBuffer()
    const { bytes, width, height } = await readPicture(file)
    const id = newId()
    const asked = await kept(
      {
        id,
        ...(task && { task }),
        at: whenTaken(original, file.lastModified, now),
        word: '',
        proves: '',
        width,
        height,
        size: bytes.byteLength,
        kind: kindOf(new Uint8Array(original)),
        covers: [],
      },
      caseId,
      bytes,
      { id, type: file.type, bytes: original },
    )
    return asked.ok ? asked.value : refused(asked.reason)
  } catch {
    return refused('unreadable')
  }
}

/**
 * Adds files to a case, one after the other: what cannot be read or kept is named, and takes none of the others along.
 *
 * @param now ms since the epoch
 */
export async function addPictures(files: readonly File[], where: For, now: number): Promise<Added> {
  const pieces: Piece[] = []
  const failed: NotAdded[] = []
  for (const file of files) {
    // A phone has no memory for several large pictures at once.
    const added = await addPicture(file, where, now)
    if ('reason' in added) failed.push(added)
    else {
      pieces.push(added)
      updateRecord(addPieces(where.caseId, [added], now))
    }
  }
  if (pieces.length) await askToStay()
  return { pieces, failed }
}
