import { describe, expect, test } from 'vitest'
import { trailOf as trail } from '../../support/walk'
import {
  addNote, addPieces, addPromise, changePiece, dropMoment, dropNote, dropPiece, eraseCase, inTurn, openNewCase, recordMoment, renameCase,
  switchCase, takeIn, tick, walkOn, type Change,
} from '../../../machines/case/changes'
import { emptyRecord, type Case, type CaseRecord, type PromiseMade } from '../../../machines/case/record'
import type { Piece } from '../../../machines/evidence/piece'

const refused = trail('start.bought issue.fake stage.refused')
const further = trail('start.bought issue.fake stage.noReply')
const two = inTurn(openNewCase('a', refused, 10), openNewCase('b', further, 20))(emptyRecord)
const caseOf = (record: CaseRecord, id: string): Case => {
  const found = record.cases.find((kept) => kept.id === id)
  if (!found) throw new Error(`There is no case "${id}"`)
  return found
}
const a = caseOf(two, 'a')
const b = caseOf(two, 'b')

/** Case `a` after some changes; all else is as it was. */
function changed(...changes: readonly Change[]): Case {
  const after = inTurn(...changes)(two)
  expect(after.cases.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(caseOf(after, 'b')).toBe(b)
  return caseOf(after, 'a')
}

const promise: PromiseMade = { id: 'p', madeAt: 30, who: '客服', agentId: '', ticketId: '', promised: '明天' }
const piece = (id: string, word = ''): Piece => ({ id, at: 1, word, proves: '', width: 1, height: 1, size: 1, kind: 'png', covers: [] })

describe('a new case', () => {
  test('is empty but for its trail, and open', () => {
    expect(two.open).toBe('b')
    expect(a).toEqual({
      id: 'a', name: '', from: 'start', trail: 'v1~start.bought~issue.fake~stage.refused', openedAt: 10, changedAt: 10,
      moments: {}, order: {}, promises: [], notes: [], evidence: [], ticks: {},
    })
  })

  test('takes along what was ticked before it existed', () => {
    const record = openNewCase('c', refused, 30, ['askPlatform.attachEvidence', 'proof.sendPhotos'])(two)
    expect(caseOf(record, 'c').ticks).toEqual({ 'askPlatform.attachEvidence': { at: 30, done: true }, 'proof.sendPhotos': { at: 30, done: true } })
    expect(record.cases.slice(0, 2)).toEqual(two.cases)
  })
})

describe('a change of one case leaves the others as they are, and says when it was made', () => {
  test('a moment, known or about, added beside the others and taken back', () => {
    expect(changed(recordMoment('a', 'filedAt', 5, 30))).toEqual({ ...a, moments: { filedAt: { at: 5 } }, changedAt: 30 })
    const both = changed(recordMoment('a', 'filedAt', 5, 30), recordMoment('a', 'ruledAt', 6, 40, true))
    expect(both).toEqual({ ...a, moments: { filedAt: { at: 5 }, ruledAt: { at: 6, rough: true } }, changedAt: 40 })
    expect(changed(() => ({ ...two, cases: [both, b] }), dropMoment('a', 'ruledAt', 50))).toEqual({ ...a, moments: { filedAt: { at: 5 } }, changedAt: 50 })
  })

  test('its trail, its name', () => {
    expect(changed(walkOn('a', further, 30))).toEqual({ ...a, trail: b.trail, changedAt: 30 })
    expect(changed(renameCase('a', '洗衣机', 30))).toEqual({ ...a, name: '洗衣机', changedAt: 30 })
  })

  test('a tick, beside the others, and taken back', () => {
    const ticked = changed(tick('a', 'x.one', true, 30), tick('a', 'x.two', true, 40), tick('a', 'x.one', false, 50))
    expect(ticked).toEqual({ ...a, ticks: { 'x.one': { at: 50, done: false }, 'x.two': { at: 40, done: true } }, changedAt: 50 })
  })

  test('promises and notes are kept in the order they were made; a note can be taken back', () => {
    expect(changed(addPromise('a', promise, 30), addPromise('a', { ...promise, id: 'q' }, 40)).promises.map(({ id }) => id)).toEqual(['p', 'q'])
    // Two of one instant are two.
    const noted = changed(addNote('a', 'one', 30), addNote('a', 'two', 30))
    expect(noted.notes).toEqual([{ id: 'u.0', at: 30, text: 'one' }, { id: 'u.1', at: 30, text: 'two' }])
    expect(changed(() => ({ ...two, cases: [noted, b] }), dropNote('a', 'u.0', 50)).notes).toEqual([{ id: 'u.1', at: 30, text: 'two' }])
  })

  test('pieces of evidence are listed once, described anew, and taken off', () => {
    const listed = addPieces('a', [piece('x', 'first'), piece('y')], 30)
    expect(changed(listed, addPieces('a', [piece('x', 'again'), piece('z')], 40)).evidence).toEqual([piece('x', 'first'), piece('y'), piece('z')])
    expect(changed(listed, changePiece('a', piece('y', 'anew'), 40)).evidence).toEqual([piece('x', 'first'), piece('y', 'anew')])
    expect(changed(listed, dropPiece('a', 'x', 40)).evidence).toEqual([piece('y')])
  })
})

describe('erasing', () => {
  test('takes one case away, and keeps in mind that it is gone', () => {
    const earlier = { ...two, erased: { old: 1 } }
    expect(eraseCase('a', 30)(earlier)).toEqual({ ...earlier, cases: [b], open: 'b', erased: { old: 1, a: 30 } })
    expect(eraseCase('b', 30)(two)).toMatchObject({ open: null, erased: { b: 30 } })
  })

  test('holds also where a clock was ahead when the case was changed; when others were does not matter', () => {
    const record = renameCase('a', 'x', 900)(two)
    expect(eraseCase('a', 30)(record).erased).toEqual({ a: 900 })
    expect(eraseCase('b', 30)(record).erased).toEqual({ b: 30 })
  })

  test('opening another case, or none', () => {
    expect(switchCase('a')(two)).toEqual({ ...two, open: 'a' })
    expect(switchCase(null)(two)).toEqual({ ...two, open: null })
  })
})

describe('taking in a file', () => {
  const file: CaseRecord = { ...two, open: 'b', erased: { c: 99 } }

  test('brings back what was erased here, and erases nothing that was erased there', () => {
    const here = inTurn(eraseCase('a', 50), eraseCase('gone', 60), openNewCase('c', refused, 5))(two)
    const taken = takeIn(file)(here)
    expect(taken.cases.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c'])
    expect(taken.erased).toEqual({ gone: 60 })
  })

  test('leaves open what is open; else opens what was open there, or the first', () => {
    expect(takeIn(file)(switchCase('a')(two)).open).toBe('a')
    expect(takeIn(file)(emptyRecord).open).toBe('b')
    expect(takeIn({ ...file, open: null })(emptyRecord).open).toBe('a')
    expect(takeIn(emptyRecord)(emptyRecord).open).toBeNull()
  })
})
