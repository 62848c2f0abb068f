import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Piece } from '../../machines/evidence/piece'
import { kept as keptUnder } from '../state/storage'

/** A picture on this device: as it is shown, scaled down, and what the list says of it, should the list be lost. */
export type Picture = { readonly id: string; readonly caseId: string; readonly piece: Piece; readonly bytes: ArrayBuffer }

/** The file as it was chosen. It never leaves. */
export type Original = { readonly id: string; readonly type: string; readonly bytes: ArrayBuffer }

interface Schema extends DBSchema {
  pictures: { key: string; value: Picture; indexes: { caseId: string } }
  originals: { key: string; value: Original }
}

type Database = IDBPDatabase<Schema>

/** Why the browser does not keep, or give, pictures. */
export type Refusal = 'forbidden' | 'full'

/** What came of asking the database. */
export type Asked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Refusal }

/** How long (ms) a browser may take to open its database: some never say whether they did, and somebody waits. */
const PATIENCE = 8000

const late = (): Promise<never> =>
  new Promise((_, giveUp) => void setTimeout(giveUp, PATIENCE, new Error('The browser did not open its database in time')))

let opened: Promise<Database> | undefined

const forget = () => {
  opened = undefined
}

const openNow = (): Promise<Database> =>
  openDB<Schema>(keptUnder.pictures.key, 1, {
    upgrade(database) {
      database.createObjectStore('pictures', { keyPath: 'id' }).createIndex('caseId', 'caseId')
      database.createObjectStore('originals', { keyPath: 'id' })
    },
    // Another tab erases everything: it must not wait for this one.
    blocking(_old, _new, event) {
      if (event.target instanceof IDBDatabase) event.target.close()
      forget()
    },
    terminated: forget,
  })

const open = (): Promise<Database> => (opened ??= Promise.race([openNow(), late()]))

const named = (error: unknown): string => (error instanceof Error || error instanceof DOMException ? error.name : '')

/** Phones cut the connection of a page that slept; such a one is opened anew, once. */
async function tried<T>(work: (database: Database) => Promise<T>): Promise<T> {
  try {
    return await work(await open())
  } catch (error) {
    forget()
    if (named(error) !== 'InvalidStateError') throw error
    return work(await open())
  }
}

async function ask<T>(work: (database: Database) => Promise<T>): Promise<Asked<T>> {
  try {
    return { ok: true, value: await tried(work) }
  } catch (error) {
    return { ok: false, reason: named(error) === 'QuotaExceededError' ? 'full' : 'forbidden' }
  }
}

/** Keeps a picture, with its original where one is given: both or neither. */
export const keepPicture = (picture: Picture, original?: Original): Promise<Asked<void>> =>
  ask(async (database) => {
    const change = database.transaction(['pictures', 'originals'], 'readwrite')
    await Promise.all([
      change.objectStore('pictures').put(picture),
      original && change.objectStore('originals').put(original),
      change.done,
    ])
  })

/** The pictures of a case. */
export const picturesOf = (caseId: string): Promise<Asked<readonly Picture[]>> =>
  ask((database) => database.getAllFromIndex('pictures', 'caseId', caseId))

/** The file a picture was made from, where it was kept. */
export const originalOf = (id: string): Promise<Asked<Original | undefined>> => ask((database) => database.get('originals', id))

/** Erases pictures, and their originals, for good. */
export const dropPictures = (ids: readonly string[]): Promise<Asked<void>> =>
  ask(async (database) => {
    const change = database.transaction(['pictures', 'originals'], 'readwrite')
    const gone = ids.flatMap((id) => [change.objectStore('pictures').delete(id), change.objectStore('originals').delete(id)])
    await Promise.all([...gone, change.done])
  })

/** Erases all pictures of some cases for good. */
export async function dropPicturesOf(caseIds: readonly string[]): Promise<void> {
  const found = await ask((database) =>
    Promise.all(caseIds.map((id) => database.getAllKeysFromIndex('pictures', 'caseId', id))),
  )
  const ids = found.ok ? found.value.flat() : []
  if (ids.length) await dropPictures(ids)
}

/** Every picture's id with that of its case. */
export const placesOfAll = (): Promise<Asked<readonly Pick<Picture, 'id' | 'caseId'>[]>> =>
  ask(async (database) => {
    const places: Pick<Picture, 'id' | 'caseId'>[] = []
    let cursor = await database.transaction('pictures').store.index('caseId').openKeyCursor()
    while (cursor) {
      places.push({ caseId: cursor.key, id: cursor.primaryKey })
      cursor = await cursor.continue()
    }
    return places
  })

/** Notes what the list says now of pictures, and whose they are, beside the pictures themselves. */
export const notePictures = (ids: readonly string[], change: (picture: Picture) => Picture): Promise<Asked<readonly Picture[]>> =>
  ask(async (database) => {
    const { store, done } = database.transaction('pictures', 'readwrite')
    const noted: Picture[] = []
    for (const id of ids) {
      const found = await store.get(id)
      if (!found) continue
      noted.push(change(found))
      await store.put(change(found))
    }
    await done
    return noted
  })
