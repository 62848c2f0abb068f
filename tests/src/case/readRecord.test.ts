import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyRecord, type Case } from '../../../machines/case/record'
import type { Formerly } from '../../../machines/formerly'
import { migrated, readRecord } from '../../../src/case/readRecord'
import { anyCase } from '../../support/anyCase'
import { runs } from '../../support/runs'

const kept: Case = {
  id: 'a', name: '洗衣机', from: 'start', trail: 'v1~start.bought', openedAt: 1, changedAt: 2,
  moments: { filedAt: { at: 1 } }, order: {}, promises: [], notes: [{ id: 'n', at: 1, text: '…' }], evidence: [], ticks: { 'stage.x': { at: 1, done: true } },
}
const record = { ...emptyRecord, open: 'a', cases: [kept], erased: { old: 7 } }
const read = (value: unknown, table?: Formerly) => readRecord(JSON.stringify(value), table)

describe('a record is read as it was written', () => {
  test('whatever it holds', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyCase, { selector: ({ id }) => id, maxLength: 3 }), (cases) => {
        const now = (one: Case): Case => ({ ...one, ticks: Object.fromEntries(Object.entries(one.ticks).map(([name, tick]) => [name.includes('.') ? name : `${name}.`, tick])) })
        expect(read({ ...record, cases })).toEqual({ ok: true, record: { ...record, cases: cases.map(now) }, unread: 0 })
      }),
      { numRuns: runs(50) },
    )
  })

  test('from before there was evidence, or without what may be missing', () => {
    const { evidence: _evidence, ...old } = kept
    expect(read({ version: 1, cases: [old] })).toEqual({ ok: true, record: { version: 1, open: null, cases: [kept], erased: {} }, unread: 0 })
  })
})

describe('what is not understood is counted, and takes nothing else along', () => {
  test.each([
    ['which case is open', { ...record, open: 5 }, { open: null }, 1],
    ['what was erased', { ...record, erased: 'all' }, { erased: {} }, 1],
    ['when one was erased', { ...record, erased: { old: 7, other: 'yesterday', far: 1e300 } }, { erased: { old: 7 } }, 2],
    ['a case', { ...record, cases: [kept, { ...kept, id: '' }, 'x'] }, { cases: [kept] }, 2],
    ['a second case of one id', { ...record, cases: [kept, { ...kept, name: 'other' }] }, { cases: [kept] }, 1],
    ['all of these', { ...record, open: [], erased: 1, cases: [kept, 1] }, { open: null, erased: {} }, 3],
  ])('%s', (_, value, over, unread) => {
    const found = read(value)
    expect(found).toMatchObject({ ok: true, unread })
    expect(found.ok && found.record).toEqual({ ...record, ...over })
  })

  test('moments as a list are no moments', () => {
    expect(read({ ...record, cases: [{ ...kept, moments: [] }] })).toMatchObject({ ok: false, reason: 'not-a-record' })
  })

  test('where no case is left of what was not understood, it is no record; an empty one is', () => {
    const raw = JSON.stringify({ ...record, cases: ['x'] })
    expect(readRecord(raw)).toEqual({ ok: false, reason: 'not-a-record', raw })
    expect(read({ ...record, cases: [], erased: { old: 'x' } })).toMatchObject({ ok: false, reason: 'not-a-record' })
    expect(read({ ...record, cases: [] })).toMatchObject({ ok: true, unread: 0 })
  })

  test.each([
    ['{', 'not-json'],
    ['{"version":2,"cases":[]}', 'newer-version'],
    ['{"version":1.5,"cases":[]}', 'not-a-record'],
    ['{"version":0,"cases":[]}', 'not-a-record'],
    ['{"cases":[]}', 'not-a-record'],
    ['null', 'not-a-record'],
  ])('%s: %s', (raw, reason) => {
    expect(readRecord(raw)).toEqual({ ok: false, reason, raw })
  })

  test('an earlier version goes every step of the way', () => {
    const ways = { 1: (old: unknown) => [old, 2], 2: (old: unknown) => [old, 3] }
    expect([migrated('x', 1, 3, ways), migrated('x', 2, 3, ways), migrated('x', 3, 3, ways), migrated('x', 0, 2, {})]).toEqual([[['x', 2], 3], ['x', 3], 'x', undefined])
  })
})

test('steps go by their names of today; of one tick under two names the later one holds', () => {
  const table: Formerly = { steps: { howFar: 'stage', first: 'start' }, answers: {} }
  const ticks = (old: number, now: number) => ({ 'howFar.x': { at: old, done: true }, 'stage.x': { at: now, done: false }, 'gone.y': { at: 1, done: true } })
  const found = (old: number, now: number) => read({ ...record, cases: [{ ...kept, from: 'first', ticks: ticks(old, now) }] }, table)
  expect(found(5, 3)).toMatchObject({ record: { cases: [{ from: 'start', ticks: { 'stage.x': { at: 5, done: true }, 'gone.y': { at: 1, done: true } } }] } })
  expect(found(3, 5)).toMatchObject({ record: { cases: [{ ticks: { 'stage.x': { at: 5, done: false } } }] } })
  expect(read({ ...record, cases: [{ ...kept, from: 'never' }] }, table)).toMatchObject({ record: { cases: [{ from: 'never' }] } })
})
