// @vitest-environment jsdom
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { parseTrail } from '../../../machines/core/trail'
import { addNote, dropNote, eraseCase, openNewCase, recordMoment, takeIn, tick } from '../../../machines/case/changes'
import type { Formerly } from '../../../machines/formerly'
import { mergeRecords } from '../../../machines/case/merge'
import { emptyRecord, type CaseRecord } from '../../../machines/case/record'
import { migrated, readRecord } from '../../../src/case/readRecord'
import firstVersion from './fixtures/record-v1.json?raw'

// Files share their modules: none is left those made here.
afterAll(() => vi.resetModules())

const bought = parseTrail('v1~start.bought').trail

const NOON = Date.parse('2026-11-20T12:00:00+08:00')

/** The store as a page loads it; each call is a tab of its own over the same storage. */
const openTab = async () => {
  vi.resetModules()
  return import('../../../src/case/store')
}

beforeEach(() => localStorage.clear())
afterEach(() => vi.restoreAllMocks())

describe('what is kept', () => {
  test('survives a reload', async () => {
    const tab = await openTab()
    tab.updateRecord(openNewCase('a', bought, NOON))
    tab.updateRecord(recordMoment('a', 'contactedAt', NOON, NOON))
    const reloaded = await openTab()
    expect(reloaded.currentRecord()).toMatchObject({
      keeping: 'kept',
      unreadable: [],
      record: { open: 'a', cases: [{ id: 'a', moments: { contactedAt: { at: NOON } } }] },
    })
  })

  test('two tabs writing in turn agree, and neither loses what the other wrote', async () => {
    const one = await openTab()
    const other = await openTab()
    one.updateRecord(openNewCase('a', bought, NOON))
    other.updateRecord(addNote('a', 'from the other tab', NOON + 1))
    one.updateRecord(recordMoment('a', 'contactedAt', NOON, NOON + 2))
    const [seenHere] = one.currentRecord().record.cases
    expect(other.currentRecord().record.cases[0]).toEqual(seenHere)
    expect(seenHere).toMatchObject({ notes: [{ text: 'from the other tab' }], moments: { contactedAt: { at: NOON } } })
  })

  test('a tab is told when another writes', async () => {
    const tab = await openTab()
    const told = vi.fn()
    const stop = tab.subscribeToRecord(told)
    dispatchEvent(new StorageEvent('storage', { key: 'somebody.else' }))
    expect(told).not.toHaveBeenCalled()
    dispatchEvent(new StorageEvent('storage', { key: 'xiayibu.cases' }))
    stop()
    dispatchEvent(new StorageEvent('storage', { key: 'xiayibu.cases' }))
    expect(told).toHaveBeenCalledTimes(1)
  })
})

test('what another tab put aside is seen, though the record stayed as it was', async () => {
  const tab = await openTab()
  expect(tab.currentRecord().unreadable).toEqual([])
  const stop = tab.subscribeToRecord(() => {})
  localStorage.setItem('xiayibu.cases.unreadable', 'broken')
  dispatchEvent(new StorageEvent('storage', { key: 'xiayibu.cases.unreadable' }))
  expect(tab.currentRecord().unreadable).toEqual(['broken'])
  stop()
})

test('a change that changes nothing is neither written nor told', async () => {
  const tab = await openTab()
  const told = vi.fn()
  const stop = tab.subscribeToRecord(told)
  tab.updateRecord((record) => record)
  expect(told).not.toHaveBeenCalled()
  expect(localStorage.getItem('xiayibu.cases')).toBeNull()
  stop()
})

test('who gives up a text that is a whole record after all loses nothing of it', async () => {
  const whole = JSON.stringify({ ...emptyRecord, erased: { a: NOON } })
  localStorage.setItem('xiayibu.cases', whole)
  const tab = await openTab()
  tab.dropUnreadable(whole)
  expect(localStorage.getItem('xiayibu.cases')).toBe(whole)
})

describe('storage that does not do its part', () => {
  test('forbidden: the guide goes on and says so, and what was done meanwhile stays when the browser relents', async () => {
    const earlier = JSON.stringify(emptyRecord)
    localStorage.setItem('xiayibu.cases', earlier)
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    const tab = await openTab()
    expect(tab.currentRecord()).toEqual({ keeping: 'forbidden', record: emptyRecord, unreadable: [] })
    expect(tab.currentRecord()).toBe(tab.currentRecord())
    tab.updateRecord(openNewCase('a', bought, NOON))
    expect(tab.currentRecord()).toMatchObject({ keeping: 'forbidden', record: { open: 'a' } })
    vi.restoreAllMocks()
    expect(localStorage.getItem('xiayibu.cases')).toBe(earlier)
    expect(tab.currentRecord()).toMatchObject({ keeping: 'forbidden', record: { open: 'a' } })
  })

  test('forbidden for a while: what lay there all along is joined to, not written over', async () => {
    ;(await openTab()).updateRecord(openNewCase('before', bought, NOON))
    const getItem = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    const tab = await openTab()
    tab.updateRecord(openNewCase('meanwhile', bought, NOON + 1))
    getItem.mockRestore()
    tab.updateRecord(addNote('meanwhile', 'and then', NOON + 2))
    const { cases } = (await openTab()).currentRecord().record
    expect(cases.map(({ id }) => id).sort()).toEqual(['before', 'meanwhile'])
  })

  test('full: the change lives on in the page, and is written once there is room again', async () => {
    const tab = await openTab()
    const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    tab.updateRecord(openNewCase('a', bought, NOON))
    expect(tab.currentRecord()).toMatchObject({ keeping: 'full', record: { open: 'a' } })
    const stop = tab.subscribeToRecord(() => {})
    dispatchEvent(new StorageEvent('storage', { key: 'xiayibu.cases' }))
    tab.updateRecord(recordMoment('a', 'contactedAt', 8_640_000_000_000_000, NOON))
    expect(tab.currentRecord()).toMatchObject({ keeping: 'full', record: { open: 'a', cases: [{ moments: {} }] } })
    stop()
    setItem.mockRestore()
    const other = await openTab()
    other.updateRecord(openNewCase('b', bought, NOON))
    tab.updateRecord(addNote('a', 'later', NOON + 1))
    expect(tab.currentRecord().keeping).toBe('kept')
    expect((await openTab()).currentRecord().record.cases.map(({ id }) => id).sort()).toEqual(['a', 'b'])
  })

  test('full: what is deleted to make room is deleted, and does not come back from the storage', async () => {
    const tab = await openTab()
    tab.updateRecord(openNewCase('a', bought, NOON))
    tab.updateRecord(addNote('a', 'in the way', NOON))
    const [note] = tab.currentRecord().record.cases[0]?.notes ?? []
    const setItem = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    tab.updateRecord(addNote('a', 'too much', NOON + 1))
    expect(tab.currentRecord().keeping).toBe('full')
    setItem.mockRestore()
    tab.updateRecord(dropNote('a', note?.id ?? '', NOON + 2))
    expect(tab.currentRecord().keeping).toBe('kept')
    expect((await openTab()).currentRecord().record.cases[0]?.notes.map(({ text }) => text)).toEqual(['too much'])
  })

  const good = JSON.stringify({ ...emptyRecord, open: 'a' })
  test.each([
    ['cut short', good.slice(0, -3)],
    ['empty', ''],
    ['not JSON', 'hello'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a number', '42'],
    ['cases missing', '{"version":1,"open":null,"erased":{}}'],
    ['a case without id', '{"version":1,"open":null,"erased":{},"cases":[{"name":"x"}]}'],
    ['a time that is no time', '{"version":1,"open":null,"erased":{"a":"yesterday"},"cases":[]}'],
    ['from a newer version', '{"version":99,"cases":[]}'],
    ['without a version', '{"open":null,"cases":[],"erased":{}}'],
  ])('a record that is %s is handed back whole, also after the next write', async (_, raw) => {
    localStorage.setItem('xiayibu.cases', raw)
    const tab = await openTab()
    expect(tab.currentRecord()).toMatchObject({ record: emptyRecord, unreadable: [raw] })
    tab.updateRecord(openNewCase('b', bought, NOON))
    expect((await openTab()).currentRecord()).toMatchObject({ record: { open: 'b' }, unreadable: [raw] })
    tab.dropUnreadable(raw)
    expect(tab.currentRecord().unreadable).toEqual([])
    expect((await openTab()).currentRecord().unreadable).toEqual([])
    expect((await openTab()).currentRecord().record.open).toBe('b')
  })
})

describe('joining two records', () => {
  const start = openNewCase('a', bought, NOON)(emptyRecord)
  const merged = (one: CaseRecord, other: CaseRecord) => mergeRecords(one, other).cases[0]

  test('keeps both sides’ notes and the newest tick, whichever side is joined to the other', () => {
    const here = tick('a', 'stage.x', false, NOON + 3)(addNote('a', 'here', NOON + 1)(start))
    const there = addNote('a', 'there', NOON + 9)(tick('a', 'stage.x', true, NOON + 2)(start))
    for (const joined of [merged(here, there), merged(there, here)]) {
      expect(joined?.notes.map(({ text }) => text).sort()).toEqual(['here', 'there'])
      expect(joined?.ticks['stage.x']).toEqual({ at: NOON + 3, done: false })
    }
  })

  test('an erased case stays erased, unless it was changed afterwards', () => {
    const gone = eraseCase('a', NOON + 5)(start)
    expect(mergeRecords(gone, start).cases).toEqual([])
    expect(mergeRecords(gone, addNote('a', 'after all', NOON + 6)(start)).cases).toHaveLength(1)
  })
})

describe('taking in a file', () => {
  const kept = recordMoment('a', 'contactedAt', NOON, NOON)(openNewCase('a', bought, NOON)(emptyRecord))

  test('brings back what was exported and erased, just as it was', () => {
    const gone = eraseCase('a', NOON + 5)(kept)
    expect(takeIn(kept)(gone)).toEqual({ ...kept, erased: {} })
  })

  test('joins by id, the newest wins, and nothing here is lost', () => {
    const here = addNote('a', 'here', NOON + 3)(recordMoment('a', 'contactedAt', NOON + 1, NOON + 2)(kept))
    const { cases } = takeIn(openNewCase('b', bought, NOON)(kept))(here)
    expect(cases.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(cases[0]).toMatchObject({ moments: { contactedAt: { at: NOON + 1 } }, notes: [{ text: 'here' }] })
  })

  test('erases nothing, whatever the file says was erased elsewhere', () => {
    expect(takeIn({ ...emptyRecord, erased: { a: NOON + 9 } })(kept).cases).toHaveLength(1)
  })

  test('leaves the open case open, and opens one where none was', () => {
    const other = openNewCase('b', bought, NOON)(emptyRecord)
    expect(takeIn(other)(kept).open).toBe('a')
    expect(takeIn(other)(emptyRecord).open).toBe('b')
  })
})

test('a record of every version ever released is still read', () => {
  const fixtures = import.meta.glob<string>('./fixtures/record-v*.json', { query: '?raw', import: 'default', eager: true })
  expect(Object.keys(fixtures)).toHaveLength(emptyRecord.version)
  for (const raw of Object.values(fixtures)) expect(readRecord(raw)).toMatchObject({ ok: true })
})

test('a record of an earlier version goes every step of the way to the present one', () => {
  const ways = { 1: (old: unknown) => [old, 'two'], 2: (old: unknown) => [old, 'three'] }
  expect(migrated('one', 1, 3, ways)).toEqual([['one', 'two'], 'three'])
  expect(migrated('two', 2, 3, ways)).toEqual(['two', 'three'])
  expect(migrated('three', 3, 3, ways)).toBe('three')
  expect(migrated('zero', 0, 1, {})).toBeUndefined()
  expect(readRecord('{"version":0,"cases":[]}')).toMatchObject({ ok: false, reason: 'not-a-record' })
})

test('a record kept before the flow changed is read with the names of today', () => {
  const old = firstVersion
    .replace('"from": "start"', '"from": "first"')
    .replace('silence.within24h', 'quiet.within24h')
    .replace('"remindAndWait.keepChat"', '"nudge.keepChat"')
  const table: Formerly = {
    steps: { first: 'start', quiet: 'silence', nudge: 'remindAndWait' },
    answers: { 'issue.quality': ['issue.quality', 'goods.none'] },
  }
  const found = readRecord(old, table)
  const [kept] = found.ok ? found.record.cases : []
  expect(kept).toMatchObject({ from: 'start', ticks: { 'remindAndWait.keepChat': { done: true } } })
  const read = parseTrail(kept?.trail ?? '', 'start', table)
  expect(read.trail.end).toBe('remindAndWait')
  expect(read).not.toHaveProperty('trouble')
})
