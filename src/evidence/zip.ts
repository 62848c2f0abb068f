import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import * as v from 'valibot'
import { takeIn } from '../../machines/case/changes'
import { emptyRecord, type Case } from '../../machines/case/record'
import { numbered } from '../../machines/evidence/piece'
import { copyOf } from '../case/copy'
import { longest } from '../case/longest'
import { readRecord, type ReadRecord } from '../case/readRecord'
import { updateRecord } from '../case/store'
import { keepPicture, picturesOf, type Picture } from './database'
import { isZip, kindOf } from './fileKind'
import { tellsMore } from './jpeg'
import { listAsText, nameOf, storyAsText, type Papers } from './papers'
import { covered, readPicture } from './picture'
import type { EvidenceWords } from './words'

/** Where the record stands in a copy, and where it says which file is which picture. */
const RECORD = 'xiayibu.json'
const PICTURES = 'xiayibu-pictures.json'

/** JPEGs are packed already; texts are not. */
const stored = (bytes: ArrayBuffer | Uint8Array): Zippable[string] => [new Uint8Array(bytes), { level: 0 }]

/** Without the mark of its first bytes some readers take Chinese for something else. */
const text = (said: string): Uint8Array => strToU8(`\ufeff${said}`)

/** A name that every file system takes, short enough to be read in a list. */
const fileName = (name: string): string =>
  [...name.replace(/[\\/:*?"<>|.\p{Cc}\p{Cs}]+/gu, ' ').trim()].slice(0, 40).join('').trim() || '-'

/** The file of a picture: its number first, so that a list of files stands in the order of the list of evidence. */
const pictureName = (number: number, name: string): string => `${String(number).padStart(2, '0')}-${fileName(name)}.jpg`

const asZip = (files: Zippable): Blob => new Blob([zipSync(files)], { type: 'application/zip' })

/** A file to be saved. */
export type Packed = { readonly name: string; readonly file: Blob }

/** What is handed in: the story and the list as text, each picture by its number, covers in its pixels. */
export async function packPapers(
  kept: Case,
  papers: Papers,
  pictures: ReadonlyMap<string, Picture>,
  statement: string,
  words: EvidenceWords,
): Promise<Packed> {
  const files: Zippable = {}
  const names = new Map<string, string>()
  for (const entry of numbered(kept.evidence)) {
    const { id, covers } = entry.piece
    const picture = pictures.get(id)
    if (!picture) continue
    const name = `${words.files.pictures}/${pictureName(entry.number, nameOf(entry, words))}`
    names.set(id, name)
    files[name] = stored(await (await covered(picture.bytes, covers)).arrayBuffer())
  }
  files[words.files.story] = text(storyAsText(papers, statement, words))
  files[words.files.list] = text(listAsText(papers, names, words))
  return { name: `${fileName(words.files.papers.replace('{{name}}', papers.name))}.zip`, file: asZip(files) }
}

type Named = { readonly kept: Case; readonly name: string }

/** The pictures of a case as they are kept, by the ids of their pieces. Rejects where nobody may ask for them. */
async function bytesOf({ id, evidence }: Case): Promise<ReadonlyMap<string, ArrayBuffer>> {
  if (!evidence.length) return new Map()
  const found = await picturesOf(id)
  if (!found.ok) throw new Error(`The pictures of a case cannot be read: ${found.reason}`)
  return new Map(found.value.map((picture) => [picture.id, picture.bytes]))
}

/**
 * A copy of whole cases for their owner: the record, and each picture as it is kept, uncovered. Rejects where pictures
 * cannot be read: a copy that silently lacks them would be taken for whole.
 */
export async function packBackup(cases: readonly Named[], words: EvidenceWords): Promise<Packed> {
  const files: Zippable = {}
  const places: v.InferOutput<typeof placesSchema> = []
  const copied: Case[] = []
  for (const [i, { kept, name }] of cases.entries()) {
    const pictures = await bytesOf(kept)
    const folder = `${i + 1}-${fileName(name)}`
    for (const entry of numbered(kept.evidence)) {
      const bytes = pictures.get(entry.piece.id)
      if (!bytes) continue
      const file = `${folder}/${pictureName(entry.number, nameOf(entry, words))}`
      places.push({ id: entry.piece.id, caseId: kept.id, file })
      files[file] = stored(bytes)
    }
    // Originals stay behind, and so does the room they take.
    const carried = kept.evidence.map((piece) => ({ ...piece, size: pictures.get(piece.id)?.byteLength ?? piece.size }))
    copied.push({ ...kept, evidence: carried })
  }
  files[RECORD] = strToU8(copyOf({ ...emptyRecord, open: copied[0]?.id ?? null, cases: copied }))
  files[PICTURES] = strToU8(JSON.stringify(places, null, 2))
  const [only, ...others] = cases
  const name = only && !others.length ? only.name : words.files.everything
  return { name: `${fileName(words.files.backup.replace('{{name}}', name))}.zip`, file: asZip(files) }
}

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(longest.id))
const placesSchema = v.array(v.object({ id, caseId: id, file: v.string() }))

/** No copy of ours is larger (bytes unpacked), and no phone could unpack it. */
const LARGEST = 1_000_000_000

/** What came of a copy: its record, with how many pictures of it are here now and how many are not. */
export type TakenIn =
  | (Extract<ReadRecord, { ok: true }> & { readonly pictures: number; readonly lost: number })
  | { readonly ok: false; readonly reason: Extract<ReadRecord, { ok: false }>['reason'] | 'not-zip' | 'no-copy' }

function unpacked(zip: Uint8Array): Readonly<Record<string, Uint8Array>> | undefined {
  let size = 0
  try {
    return unzipSync(zip, {
      filter: ({ originalSize }) => {
        size += originalSize
        return size <= LARGEST
      },
    })
  } catch {
    return undefined
  }
}

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** A picture of a copy as it may be kept: one that was made elsewhere, and tells more than it shows, is drawn anew. */
async function fromCopy(bytes: Uint8Array): Promise<ArrayBuffer> {
  const own = bytes.slice().buffer
  const isOurs = kindOf(bytes) === 'jpeg' && !tellsMore(bytes)
  return isOurs ? own : (await readPicture(new Blob([own]))).bytes
}

/** Takes cases and their pictures in from a copy; a picture that cannot be read or kept is counted, never in the way of others. */
export async function takeInBackup(zip: Uint8Array): Promise<TakenIn> {
  const files = isZip(zip) ? unpacked(zip) : undefined
  if (!files) return { ok: false, reason: 'not-zip' }
  const { [RECORD]: record, [PICTURES]: list } = files
  if (!record) return { ok: false, reason: 'no-copy' }
  const read = readRecord(strFromU8(record))
  if (!read.ok) return { ok: false, reason: read.reason }
  const places = v.safeParse(placesSchema, list && parsed(strFromU8(list)))
  let pictures = 0
  for (const { id: piece, caseId, file } of places.success ? places.output : []) {
    const bytes = files[file]
    const listed = read.record.cases.find((kept) => kept.id === caseId)?.evidence.find((one) => one.id === piece)
    if (!bytes || !listed) continue
    try {
      const asked = await keepPicture({ id: piece, caseId, piece: listed, bytes: await fromCopy(bytes) })
      if (asked.ok) pictures += 1
    } catch {
      // It is no picture: it is counted among the lost.
    }
  }
  updateRecord(takeIn(read.record))
  const all = read.record.cases.reduce((sum, { evidence }) => sum + evidence.length, 0)
  return { ...read, pictures, lost: all - pictures }
}
