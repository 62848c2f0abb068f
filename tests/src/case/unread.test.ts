// @vitest-environment jsdom
import fc from 'fast-check'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { stepIds } from '../../../machines/flow'
import { tasks } from '../../../machines/tasks'
import { emptyTrail, formatPairs } from '../../../machines/core/trail'
import { addNote, addPromise, openNewCase, recordMoment, renameCase, takeIn, tick } from '../../../machines/case/changes'
import { copyOf } from '../../../src/case/copy'
import { longest } from '../../../src/case/longest'
import { emptyRecord, type CaseRecord } from '../../../machines/case/record'
import { readRecord } from '../../../src/case/readRecord'
import { momentNames } from '../../../machines/case/recorded'
import { typedIn } from '../../../src/time/typed'
import { anyCase, anyInstant } from '../../support/anyCase'
import { isMutated, runs } from '../../support/runs'
import { simplePaths } from '../../support/simplePaths'

// Files share their modules: none is left those made here.
afterAll(() => vi.resetModules())

const NOON = Date.parse('2026-11-20T12:00:00+08:00')
const ABSURD = 8_640_000_000_000_000

const openTab = async () => {
  vi.resetModules()
  return import('../../../src/case/store')
}

const inStorage = (): readonly string[] =>
  Array.from({ length: localStorage.length }, (_, i) => localStorage.getItem(localStorage.key(i) ?? '') ?? '')

const isWhole = (raw: string): boolean => {
  const read = readRecord(raw)
  return read.ok && read.unread === 0
}

const toy = openNewCase('toy', emptyTrail(), NOON)(emptyRecord)
const ear = openNewCase('ear', emptyTrail(), NOON)(emptyRecord)
const absurd = (record: CaseRecord) => JSON.stringify(record).replace(`"openedAt":${NOON}`, `"openedAt":${ABSURD}`)

beforeEach(() => localStorage.clear())
afterEach(() => vi.restoreAllMocks())

describe('one bad case', () => {
  const both = absurd({ ...ear, cases: [...toy.cases, ...ear.cases] })

  test('leaves the others readable, and the whole text is kept, also after the next write', async () => {
    localStorage.setItem('xiayibu.cases', both)
    const tab = await openTab()
    expect(tab.currentRecord()).toMatchObject({ record: { cases: [{ id: 'ear' }] }, unreadable: [both] })
    tab.updateRecord(addNote('ear', 'later', NOON + 1))
    expect((await openTab()).currentRecord()).toMatchObject({ record: { cases: [{ id: 'ear', notes: [{ text: 'later' }] }] }, unreadable: [both] })
  })

  test('is given up without the others', async () => {
    localStorage.setItem('xiayibu.cases', both)
    const tab = await openTab()
    tab.dropUnreadable(both)
    expect((await openTab()).currentRecord()).toMatchObject({ record: { cases: [{ id: 'ear' }] }, unreadable: [] })
  })

  test('is none of ours where a list stands for its moments or its order: what that holds would be lost', () => {
    const listed = JSON.stringify({ ...ear, cases: [{ ...toy.cases[0], moments: [[NOON]] }, ...ear.cases] })
    expect(readRecord(listed)).toMatchObject({ ok: true, unread: 1, record: { cases: [{ id: 'ear' }] } })
    const ordered = JSON.stringify({ ...ear, cases: [{ ...toy.cases[0], order: ['1'] }, ...ear.cases] })
    expect(readRecord(ordered)).toMatchObject({ ok: true, unread: 1, record: { cases: [{ id: 'ear' }] } })
  })

  test('does not keep the others of a copy from being restored', () => {
    expect(readRecord(both)).toMatchObject({ ok: true, unread: 1, record: { cases: [{ id: 'ear' }] } })
  })

  test('with the id of another never takes its place', () => {
    const twice = JSON.stringify({ ...toy, cases: [...toy.cases, ...toy.cases] })
    expect(readRecord(twice)).toMatchObject({ ok: true, unread: 1, record: { cases: [{ id: 'toy' }] } })
  })
})

test('records that cannot be read are all kept, one after another, and given up one by one', async () => {
  const texts = ['{"version":1,', absurd(toy), '{"version":99}', 'x'.repeat(100_000)]
  for (const [i, text] of texts.entries()) {
    localStorage.setItem('xiayibu.cases', text)
    const tab = await openTab()
    tab.updateRecord(openNewCase(`n${i}`, emptyTrail(), NOON))
    expect(tab.currentRecord()).toMatchObject({ keeping: 'kept', unreadable: texts.slice(0, i + 1) })
  }
  const tab = await openTab()
  tab.dropUnreadable('{"version":99}')
  expect((await openTab()).currentRecord().unreadable).toEqual(texts.filter((text) => text !== '{"version":99}'))
  const { forget } = await import('../../../src/state/storage')
  forget('erasing')
  expect(inStorage()).toEqual([])
})

test('where there is no room for both, the text that cannot be read is not given up for the new one', async () => {
  localStorage.setItem('xiayibu.cases', 'unreadable')
  let lies: string | null = 'unreadable'
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation((key) => (key === 'xiayibu.cases' ? lies : null))
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation((key, value) => {
    if (key !== 'xiayibu.cases') throw new DOMException('full', 'QuotaExceededError')
    lies = value
  })
  const tab = await openTab()
  tab.updateRecord(openNewCase('a', emptyTrail(), NOON))
  expect(tab.currentRecord()).toMatchObject({ keeping: 'full', record: { open: 'a' } })
  expect(lies).toBe('unreadable')
})

test('a change that could not be read again is refused, and said; the next good one is kept', async () => {
  const tab = await openTab()
  tab.updateRecord(openNewCase('a', emptyTrail(), NOON))
  tab.updateRecord(recordMoment('a', 'contactedAt', ABSURD, NOON))
  expect(tab.currentRecord()).toMatchObject({ keeping: 'refused', record: { open: 'a', cases: [{ moments: {} }] } })
  tab.updateRecord(recordMoment('a', 'contactedAt', NOON, NOON))
  expect((await openTab()).currentRecord()).toMatchObject({ keeping: 'kept', record: { cases: [{ moments: { contactedAt: { at: NOON } } }] } })
})

test('years that older versions let through are read again', () => {
  for (const year of ['0026', '1926']) {
    const at = Date.parse(`${year}-11-20T12:00:00+08:00`)
    expect(isWhole(JSON.stringify(recordMoment('toy', 'contactedAt', at, NOON)(toy)))).toBe(true)
  }
})

const shape = fc.record(
  {
    version: fc.constantFrom<unknown>(1, 1, 1, 0, -1, 2, 1e308, '1', null),
    open: fc.oneof(fc.constant(null), fc.jsonValue()),
    cases: fc.oneof(fc.array(fc.oneof(anyCase, fc.jsonValue()), { maxLength: 4 }), fc.jsonValue()),
    erased: fc.oneof(fc.dictionary(fc.string(), fc.oneof(anyInstant, fc.jsonValue())), fc.jsonValue()),
  },
  { requiredKeys: [] },
)

/** A case with one of its values put out of order. */
const spoilt = fc
  .tuple(anyCase, fc.constantFrom('openedAt', 'changedAt', 'name', 'moments', 'promises', 'notes', 'ticks', 'id'), fc.oneof(fc.jsonValue(), fc.constantFrom(ABSURD, -ABSURD, 0.5)))
  .map(([kept, key, value]) => ({ version: 1, open: kept.id, cases: [{ ...kept, [key]: value }], erased: {} }))

test('whatever lies in the storage: the store works, and loses not a letter of what it does not understand', async () => {
  const anything = fc.oneof(fc.string(), fc.json(), shape.map((value) => JSON.stringify(value)), spoilt.map((value) => JSON.stringify(value)))
  await fc.assert(
    fc.asyncProperty(fc.array(anything, { minLength: 1, maxLength: 3 }), async (texts) => {
      localStorage.clear()
      for (const text of texts) {
        localStorage.setItem('xiayibu.cases', text)
        const tab = await openTab()
        tab.updateRecord(openNewCase('mine', emptyTrail(), NOON))
        tab.updateRecord(addNote('mine', 'noted', NOON))
        expect(tab.currentRecord().record.cases.find(({ id }) => id === 'mine')?.notes.length).toBeGreaterThan(0)
        expect(tab.currentRecord().keeping).toBe('kept')
      }
      expect(texts.filter((text) => !isWhole(text) && !inStorage().includes(text))).toEqual([])
    }),
    { numRuns: runs(60) },
  )
})

describe('whatever can be written can be read', () => {
  const upTo = (most: number) => fc.string({ maxLength: most, unit: 'binary' }).map((word) => word.slice(0, most))
  const typed = fc.oneof(
    fc.tuple(fc.nat(999_999), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), fc.integer({ min: 0, max: 25 }), fc.nat(60)).map(
      ([year, ...rest]) => `${String(year).padStart(4, '0')}-${rest.map((part) => String(part).padStart(2, '0')).join('-').replace(/-(\d\d)-(\d\d)$/, 'T$1:$2')}`,
    ),
    fc.string(),
  )
  const read = (value: string) => typedIn({ value, validity: { badInput: false } })

  test('every text a form lets through, every time it takes, by whatever clock', () => {
    const promised = fc.record({ who: upTo(longest.who), agentId: upTo(longest.agentId), ticketId: upTo(longest.ticketId), promised: upTo(longest.promised) })
    fc.assert(
      fc.property(promised, typed, upTo(longest.note), upTo(longest.name), anyInstant, fc.constantFrom(...momentNames), (said, field, note, name, now, moment) => {
        const time = read(field)
        const until = time.kind === 'time' ? { until: time.at } : {}
        const record = [
          openNewCase('a', emptyTrail(), now, ['proof.x']),
          addPromise('a', { id: 'p', madeAt: now, ...said, ...until }, now),
          addNote('a', note, now),
          renameCase('a', name, now),
          recordMoment('a', moment, time.kind === 'time' ? time.at : now, now),
        ].reduce((kept, change) => change(kept), emptyRecord)
        expect(readRecord(JSON.stringify(record))).toEqual({ ok: true, record, unread: 0 })
        expect(takeIn(record)(emptyRecord).cases).toEqual(record.cases)
        expect(isWhole(copyOf(record))).toBe(true)
      }),
    )
  })

  test.skipIf(isMutated)('every step, every task and every walk fits', () => {
    const names = stepIds.flatMap((step) => Object.keys(tasks).map((task) => `${step}.${task}`))
    const trails = [...simplePaths()].map(({ pairs }) => formatPairs(pairs))
    expect(stepIds.filter((step) => step.length > longest.id)).toEqual([])
    expect(names.filter((name) => name.length > longest.tick)).toEqual([])
    expect(trails.filter((trail) => trail.length > longest.trail)).toEqual([])
    expect(isWhole(JSON.stringify(tick('toy', names[0] ?? '', true, NOON)(toy)))).toBe(true)
  })
})
