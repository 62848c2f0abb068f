import { mergeRecords } from '../../machines/case/merge'
import { emptyRecord, type CaseRecord } from '../../machines/case/record'
import { readRecord } from './readRecord'
import { keep, onForget } from '../state/storage'
import { createSignal, useStore } from '../state/store'
import { dropAside, isOfRecord, putAside, storedText, textsAside } from './shelf'

/**
 * How well this device keeps the record; each is said to the person in one sentence. `refused`: the last change could
 * not have been read again, so it was not made.
 */
export type Keeping = 'kept' | 'forbidden' | 'full' | 'refused'

/** The record as this tab sees it. `unreadable` are the texts, oldest first, that were not or not wholly understood. */
export type Stored = {
  readonly record: CaseRecord
  readonly keeping: Keeping
  readonly unreadable: readonly string[]
}

const nothingStored: Stored = { record: emptyRecord, keeping: 'kept', unreadable: [] }

let seen: { readonly raw: string | null; readonly stored: Stored } | undefined

type Understood = { readonly record: CaseRecord; readonly isWhole: boolean }

const understood = (raw: string | null): Understood => {
  if (raw === null) return { record: emptyRecord, isWhole: true }
  const read = readRecord(raw)
  return read.ok ? { record: read.record, isWhole: read.unread === 0 } : { record: emptyRecord, isWhole: false }
}

const storedFrom = (raw: string | null, keeping: Keeping): Stored => {
  const { record, isWhole } = understood(raw)
  const aside = textsAside()
  return { record, keeping, unreadable: raw === null || isWhole || aside.includes(raw) ? aside : [...aside, raw] }
}

/** The record, read anew only where the storage says something new. */
export function currentRecord(): Stored {
  const raw = storedText()
  if (raw === undefined) {
    seen ??= { raw: null, stored: { ...nothingStored, keeping: 'forbidden' } }
    return seen.stored
  }
  if (seen && (seen.raw === raw || seen.stored.keeping === 'full' || seen.stored.keeping === 'forbidden')) return seen.stored
  seen = { raw, stored: storedFrom(raw, 'kept') }
  return seen.stored
}

const onStorage = ({ key }: StorageEvent) => {
  if (!isOfRecord(key)) return
  // Another tab may have put something aside and left the record as it was.
  if (seen?.stored.keeping === 'kept') seen = undefined
  announce()
}

const changes = createSignal(() => {
  addEventListener('storage', onStorage)
  return () => removeEventListener('storage', onStorage)
})

const { announce } = changes

/** Calls back when this or another tab writes. */
export const subscribeToRecord = changes.subscribe

/** The record of this device, followed live across tabs; empty until hydration is done. */
export const useRecord = (): Stored => useStore({ subscribe: subscribeToRecord, get: currentRecord }, nothingStored)

/** Stores a record in place of one that was not wholly understood: there is seldom room for it twice. */
function replace(raw: string, unread: string | undefined): boolean {
  if (!keep('record', raw)) return false
  if (unread === undefined || putAside(unread)) return true
  keep('record', unread)
  return false
}

function write(before: Stored, record: CaseRecord): NonNullable<typeof seen> {
  const found = storedText()
  const now = found ?? null
  const there = understood(now)
  // What this tab could not store, or never saw, is joined; what it saw is not: what is deleted would come back.
  const whole = now === seen?.raw ? record : mergeRecords(record, there.record)
  const raw = JSON.stringify(whole)
  if (!understood(raw).isWhole) {
    return { raw: now, stored: { ...before, keeping: before.keeping === 'kept' ? 'refused' : before.keeping } }
  }
  // What cannot be read is not written over.
  if (found === undefined) return { raw: now, stored: { ...before, record, keeping: 'forbidden' } }
  if (replace(raw, now !== null && !there.isWhole ? now : undefined)) return { raw, stored: storedFrom(raw, 'kept') }
  return { raw: now, stored: { ...before, record, keeping: 'full' } }
}

/**
 * Changes the record. The change is applied to what the storage holds this very moment, so that another tab's words
 * are never overwritten, and made only if it can be read again. Where nothing can be stored the change lives as long
 * as the page.
 */
export function updateRecord(change: (record: CaseRecord) => CaseRecord): void {
  const before = currentRecord()
  const record = change(before.record)
  if (record === before.record) return
  seen = write(before, record)
  announce()
}

/** Something was changed in the storage that may not have been the record. */
function readAnew(): void {
  seen = undefined
  announce()
}

/** The person has saved or given up a text that could not be read. What could be read of it stays. */
export function dropUnreadable(text: string): void {
  dropAside(text)
  if (storedText() === text) {
    const { record, isWhole } = understood(text)
    if (!isWhole) keep('record', record.cases.length ? JSON.stringify(record) : null)
  }
  readAnew()
}

onForget('record', readAnew)
onForget('aside', readAnew)
