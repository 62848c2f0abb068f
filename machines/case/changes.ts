import type { Trail } from '../core/trail'
import type { Piece } from '../evidence/piece'
import { keptTrail } from './relation'
import { mergeRecords } from './merge'
import type { Order } from './order'
import type { Case, CaseRecord, PromiseMade } from './record'
import type { Recorded } from './recorded'

/** A change of the record. It is applied to what the storage holds at that very moment. */
export type Change = (record: CaseRecord) => CaseRecord

/** Several changes as one. */
export const inTurn =
  (...changes: readonly Change[]): Change =>
  (record) =>
    changes.reduce((changed, change) => change(changed), record)

const changeCase =
  (id: string, now: number, change: (found: Case) => Partial<Case>): Change =>
  (record) => ({
    ...record,
    cases: record.cases.map((kept) => (kept.id === id ? { ...kept, ...change(kept), changedAt: now } : kept)),
  })

/** Opens a new case for a trail and makes it the open one. What was ticked before it existed comes along. */
export const openNewCase =
  (id: string, trail: Trail, now: number, ticked: readonly string[] = []): Change =>
  (record) => ({
    ...record,
    open: id,
    cases: [
      ...record.cases,
      {
        id,
        name: '',
        ...keptTrail(trail),
        openedAt: now,
        changedAt: now,
        moments: {},
        order: {},
        promises: [],
        notes: [],
        evidence: [],
        ticks: Object.fromEntries(ticked.map((task) => [task, { at: now, done: true }])),
      },
    ],
  })

/** Makes another case the open one, or none. */
export const switchCase =
  (id: string | null): Change =>
  (record) => ({ ...record, open: id })

/** Writes down when something happened; `rough` where the person only remembers about when. */
export const recordMoment = (id: string, moment: Recorded, at: number, now: number, rough = false): Change =>
  changeCase(id, now, ({ moments }) => ({ moments: { ...moments, [moment]: rough ? { at, rough } : { at } } }))

/** Takes a time back that was written down by mistake. */
export const dropMoment = (id: string, moment: Recorded, now: number): Change =>
  changeCase(id, now, ({ moments }) => ({ moments: { ...moments, [moment]: undefined } }))

/** Notes what order a case is about. What is not said stays as it is; an empty word takes one back. */
export const noteOrder = (id: string, said: Order, now: number): Change =>
  changeCase(id, now, ({ order }) => ({ order: { ...order, ...said } }))

/** Moves a case on to a longer or changed trail of its owner's. */
export const walkOn = (id: string, trail: Trail, now: number): Change => changeCase(id, now, () => keptTrail(trail))

/** Ticks a task, or takes the tick back. */
export const tick = (id: string, task: string, done: boolean, now: number): Change =>
  changeCase(id, now, ({ ticks }) => ({ ticks: { ...ticks, [task]: { at: now, done } } }))

/** Keeps what support promised. */
export const addPromise = (id: string, promise: PromiseMade, now: number): Change =>
  changeCase(id, now, ({ promises }) => ({ promises: [...promises, promise] }))

/** Keeps a note. Its moment and its place tell it from every other of the case. */
export const addNote = (id: string, text: string, now: number): Change =>
  changeCase(id, now, ({ notes }) => ({ notes: [...notes, { id: `${now.toString(36)}.${notes.length}`, at: now, text }] }))

/** Takes a note back. */
export const dropNote = (id: string, note: string, now: number): Change =>
  changeCase(id, now, ({ notes }) => ({ notes: notes.filter((one) => one.id !== note) }))

/** Lists pieces of evidence; one that is listed already stays as it is listed. */
export const addPieces = (id: string, pieces: readonly Piece[], now: number): Change =>
  changeCase(id, now, ({ evidence }) => {
    const listed = new Set(evidence.map((one) => one.id))
    return { evidence: [...evidence, ...pieces.filter((one) => !listed.has(one.id))] }
  })

/** Lists a piece of evidence anew: its words, its line, its covers. */
export const changePiece = (id: string, piece: Piece, now: number): Change =>
  changeCase(id, now, ({ evidence }) => ({ evidence: evidence.map((one) => (one.id === piece.id ? piece : one)) }))

/** Takes a piece off the list. */
export const dropPiece = (id: string, piece: string, now: number): Change =>
  changeCase(id, now, ({ evidence }) => ({ evidence: evidence.filter((one) => one.id !== piece) }))

/** Gives a case the person's own short name. */
export const renameCase = (id: string, name: string, now: number): Change => changeCase(id, now, () => ({ name }))

/** Erases one case for good. */
export const eraseCase =
  (id: string, now: number): Change =>
  (record) => ({
    ...record,
    open: record.open === id ? null : record.open,
    cases: record.cases.filter((kept) => kept.id !== id),
    // By a clock that was ahead it may have been changed later than now.
    erased: { ...record.erased, [id]: Math.max(now, ...record.cases.filter((kept) => kept.id === id).map(({ changedAt }) => changedAt)) },
  })

/**
 * Takes in cases the person brings from a file or another device: joined by id, newest wins, nothing here is lost.
 * A case erased here comes back, because its owner asks for it.
 */
export const takeIn =
  (theirs: CaseRecord): Change =>
  (ours) => {
    const coming = new Set(theirs.cases.map(({ id }) => id))
    const erased = Object.fromEntries(Object.entries(ours.erased).filter(([id]) => !coming.has(id)))
    const merged = mergeRecords({ ...ours, erased }, { ...theirs, erased: {} })
    const open = merged.open ?? (merged.cases.find(({ id }) => id === theirs.open) ?? merged.cases[0])?.id ?? null
    return { ...merged, open }
  }
