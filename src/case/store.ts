import { mergeRecords } from './merge'
import { emptyRecord, readRecord, type CaseRecord, type ReadRecord } from './record'

const KEY = 'xiayibu.cases'
const UNREADABLE = 'xiayibu.cases.unreadable'

/** How well this device keeps the record; each is said to the person in one sentence. */
export type Keeping = 'kept' | 'forbidden' | 'full'

/** The record as this tab sees it. `unreadable` is what an earlier record said that could not be understood. */
export type Stored = {
  readonly record: CaseRecord
  readonly keeping: Keeping
  readonly unreadable?: Extract<ReadRecord, { ok: false }>
}

const nothingStored: Stored = { record: emptyRecord, keeping: 'kept' }

let seen: { readonly raw: string | null; readonly stored: Stored } | undefined
const listeners = new Set<() => void>()

const storedFrom = (raw: string | null, keeping: Keeping): Stored => {
  const kept = readRaw(UNREADABLE)
  const read = raw === null ? undefined : readRecord(raw)
  const unreadable = read?.ok === false ? read : kept === null ? undefined : readRecord(kept)
  return {
    record: read?.ok ? read.record : emptyRecord,
    keeping,
    ...(unreadable?.ok === false && { unreadable }),
  }
}

/** What the storage holds under a key; `undefined` where the browser forbids to ask. */
function ask(key: string): string | null | undefined {
  try {
    return localStorage.getItem(key)
  } catch {
    return undefined
  }
}

const readRaw = (key: string): string | null => ask(key) ?? null

/** The record, read anew only where the storage says something new. */
export function currentRecord(): Stored {
  const raw = ask(KEY)
  if (raw === undefined) {
    seen ??= { raw: null, stored: { record: emptyRecord, keeping: 'forbidden' } }
    return seen.stored
  }
  if (seen && (seen.raw === raw || seen.stored.keeping !== 'kept')) return seen.stored
  seen = { raw, stored: storedFrom(raw, 'kept') }
  return seen.stored
}

/** What a server and the first client render know: nothing yet. */
export const recordBeforeHydration = (): Stored => nothingStored

const announce = () => listeners.forEach((listener) => listener())

const onStorage = (event: StorageEvent) => {
  if (event.key === KEY || event.key === UNREADABLE || event.key === null) announce()
}

/** Calls back when this or another tab writes. */
export function subscribeToRecord(listener: () => void): () => void {
  if (!listeners.size) addEventListener('storage', onStorage)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (!listeners.size) removeEventListener('storage', onStorage)
  }
}

/** Puts an unreadable record out of the way of the next write. Throws where there is no room for it. */
const setAside = (stored: Stored): void => {
  if (stored.unreadable && readRaw(UNREADABLE) === null) localStorage.setItem(UNREADABLE, stored.unreadable.raw)
}

function write(before: Stored, record: CaseRecord): NonNullable<typeof seen> {
  const now = readRaw(KEY)
  const other = before.keeping === 'full' && now !== null ? readRecord(now) : undefined
  const whole = other?.ok ? mergeRecords(record, other.record) : record
  const raw = JSON.stringify(whole)
  try {
    setAside(before)
    localStorage.setItem(KEY, raw)
    return { raw, stored: storedFrom(raw, 'kept') }
  } catch {
    return { raw: now, stored: { ...before, record, keeping: ask(KEY) === undefined ? 'forbidden' : 'full' } }
  }
}

/**
 * Changes the record. The change is applied to what the storage holds this very moment, so that another tab's words
 * are never overwritten. Where nothing can be stored the change lives as long as the page.
 */
export function updateRecord(change: (record: CaseRecord) => CaseRecord): void {
  const before = currentRecord()
  const record = change(before.record)
  if (record === before.record) return
  seen = write(before, record)
  announce()
}

/** The person has saved or given up what could not be read. */
export function dropUnreadable(): void {
  try {
    localStorage.removeItem(UNREADABLE)
    const raw = readRaw(KEY)
    if (raw !== null && !readRecord(raw).ok) localStorage.removeItem(KEY)
  } catch {
    // Nothing can be stored here, so nothing was.
  }
  seen = undefined
  announce()
}

/** Erases everything this site keeps on the device. */
export function eraseEverything(): void {
  try {
    localStorage.removeItem(KEY)
    localStorage.removeItem(UNREADABLE)
  } catch {
    // Nothing can be stored here, so nothing was.
  }
  seen = undefined
  announce()
}
