import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeRecords } from '../../../machines/case/merge'
import { emptyRecord, type Case, type CaseRecord } from '../../../machines/case/record'
import { anyCase, anyInstant } from '../../support/anyCase'
import { runs } from '../../support/runs'

// A word that every object knows is an id like any other.
const ids = ['a', 'constructor', 'c'] as const
const few = fc.constantFrom(1, 2, 3)

/** Records that know some of the same cases, in different states, some of them erased. */
const anyRecord: fc.Arbitrary<CaseRecord> = fc
  .record({
    open: fc.option(fc.constantFrom(...ids)),
    cases: fc.uniqueArray(fc.tuple(anyCase, fc.constantFrom(...ids), fc.oneof(few, anyInstant)), { maxLength: 3, selector: ([, id]) => id }),
    erased: fc.dictionary(fc.constantFrom(...ids), fc.oneof(few, anyInstant)),
  })
  .map(({ open, cases, erased }) => ({ version: 1, open, erased, cases: cases.map(([one, id, changedAt]) => ({ ...one, id, changedAt })) }))

const inOrder = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] => [...all].sort((one, other) => (one.id < other.id ? -1 : 1))

/** What a record says, in whatever order it says it; which case is open is each device's own. */
const said = ({ cases, erased }: CaseRecord) => ({
  erased,
  cases: inOrder(cases).map((kept) => ({ ...kept, promises: inOrder(kept.promises), notes: inOrder(kept.notes), evidence: inOrder(kept.evidence) })),
})

/** Two states of a case that were made in one instant are one state. */
const isLikely = (one: CaseRecord, other: CaseRecord): boolean =>
  one.cases.every((kept) => other.cases.every(({ id, changedAt }) => id !== kept.id || changedAt !== kept.changedAt))

const unique = (kept: Case): boolean =>
  [kept.promises, kept.notes, kept.evidence].every((all) => new Set(all.map(({ id }) => id)).size === all.length)
const record = anyRecord.filter(({ cases }) => cases.every(unique))

describe('two records made one', () => {
  test('say the same whichever is joined to the other', () => {
    fc.assert(
      fc.property(record, record, (one, other) => {
        expect(said(mergeRecords(one, other))).toEqual(said(mergeRecords(other, one)))
      }),
      { numRuns: runs(100) },
    )
  })

  test('say nothing new when joined again', () => {
    fc.assert(
      fc.property(record, record, (one, other) => {
        fc.pre(isLikely(one, other))
        const both = mergeRecords(one, other)
        expect(mergeRecords(both, both)).toEqual(both)
        expect(said(mergeRecords(both, other))).toEqual(said(both))
        expect(said(mergeRecords(one, both))).toEqual(said(both))
      }),
      { numRuns: runs(100) },
    )
  })

  test('lose nothing but what was erased after its last change', () => {
    const things = ({ moments, promises, notes, evidence, ticks }: Case): readonly string[] => [
      ...Object.keys(moments).map((name) => `moment ${name}`),
      ...promises.map(({ id }) => `promise ${id}`),
      ...notes.map(({ id }) => `note ${id}`),
      ...evidence.map(({ id }) => `piece ${id}`),
      ...Object.keys(ticks).map((name) => `tick ${name}`),
    ]
    fc.assert(
      fc.property(record, record, (one, other) => {
        const both = mergeRecords(one, other)
        for (const id of ids) {
          const copies = [...one.cases, ...other.cases].filter((kept) => kept.id === id)
          const changedAt = Math.max(...copies.map((kept) => kept.changedAt))
          const isErased = [one, other].some(({ erased }) => (erased[id] ?? -Infinity) >= changedAt)
          const merged = both.cases.find((kept) => kept.id === id)
          expect(merged?.changedAt).toBe(copies.length === 0 || isErased ? undefined : changedAt)
          if (merged) expect(new Set(things(merged))).toEqual(new Set(copies.flatMap(things)))
        }
      }),
      { numRuns: runs(100) },
    )
  })
})

const blank: Case = { id: 'a', name: '', from: 'start', trail: '', openedAt: 1, changedAt: 1, moments: {}, order: {}, promises: [], notes: [], evidence: [], ticks: {} }
const holding = (...cases: readonly Case[]): CaseRecord => ({ ...emptyRecord, cases })

describe('where copies differ', () => {
  const older = { ...blank, name: 'old', changedAt: 1, moments: { filedAt: { at: 1 } }, notes: [{ id: 'n', at: 1, text: 'old' }] }
  const newer = { ...blank, name: 'new', changedAt: 2, moments: { filedAt: { at: 2 } }, notes: [{ id: 'n', at: 1, text: 'new' }] }

  test('the words of the newer one hold, whichever comes first', () => {
    expect(mergeRecords(holding(older), holding(newer)).cases).toEqual([newer])
    expect(mergeRecords(holding(newer), holding(older)).cases).toEqual([newer])
  })

  test('an order is known as far as either knows it, and what the newer one took back stays taken back', () => {
    const one = { ...older, order: { orderNumber: '1', paid: '9' } }
    const other = { ...newer, order: { orderNumber: '', shopName: 's' } }
    expect(mergeRecords(holding(other), holding(one)).cases[0]?.order).toEqual({ orderNumber: '', paid: '9', shopName: 's' })
  })

  test('of two changed in one instant the same one holds, whichever comes first', () => {
    const [one, other] = [holding({ ...blank, name: 'a' }), holding({ ...blank, name: 'b' })]
    for (const both of [mergeRecords(one, other), mergeRecords(other, one)]) expect(both.cases).toEqual(other.cases)
  })

  test('each tick is as it was last said, and done where both were said at once', () => {
    const ticked = (x: number, isX: boolean, y: number, isY: boolean) => ({ ...blank, ticks: { x: { at: x, done: isX }, y: { at: y, done: isY } } })
    const ours = ticked(5, true, 1, true)
    const theirs = { ...ticked(4, false, 2, false), changedAt: 9 }
    expect(mergeRecords(holding(ours), holding(theirs)).cases[0]?.ticks).toEqual({ x: { at: 5, done: true }, y: { at: 2, done: false } })
    expect(mergeRecords(holding({ ...ticked(5, false, 1, true), changedAt: 1 }), holding({ ...ticked(4, true, 1, true), changedAt: 9 })).cases[0]?.ticks['x']).toEqual({ at: 5, done: false })
    expect(mergeRecords(holding(ticked(5, true, 5, false)), holding(ticked(5, false, 5, true))).cases[0]?.ticks).toEqual({ x: { at: 5, done: true }, y: { at: 5, done: true } })
  })
})

describe('a case erased', () => {
  test('stays erased where it was not changed since, and is back where it was', () => {
    const gone: CaseRecord = { ...emptyRecord, erased: { a: 2 } }
    expect(mergeRecords(holding({ ...blank, changedAt: 2 }), gone).cases).toEqual([])
    expect(mergeRecords(holding({ ...blank, changedAt: 3 }), gone)).toMatchObject({ cases: [{ id: 'a' }], erased: { a: 2 } })
  })

  test('is known to be gone since it was last erased', () => {
    const at = (a: number): CaseRecord => ({ ...emptyRecord, erased: { a, [`only${a}`]: a } })
    expect(mergeRecords(at(2), at(5)).erased).toEqual({ a: 5, only2: 2, only5: 5 })
    expect(mergeRecords(at(5), at(2)).erased).toEqual({ a: 5, only2: 2, only5: 5 })
  })

  test('is no longer open; another that is open here stays so', () => {
    const ours = { ...holding(blank, { ...blank, id: 'b' }), open: 'a' }
    expect(mergeRecords(ours, emptyRecord).open).toBe('a')
    expect(mergeRecords(ours, { ...emptyRecord, open: 'b', erased: { a: 1 } }).open).toBeNull()
  })
})
