import type { Moment } from '../../machines/deadlines'
import type { Case, CaseRecord, PromiseMade } from './record'

type Change = (record: CaseRecord) => CaseRecord

/** An id no other case or note has, on browsers that lack `randomUUID` too. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36).padStart(7, '0')).join('')

const changeCase =
  (id: string, now: number, change: (found: Case) => Partial<Case>): Change =>
  (record) => ({
    ...record,
    cases: record.cases.map((kept) => (kept.id === id ? { ...kept, ...change(kept), changedAt: now } : kept)),
  })

/** Opens a new case for a trail and makes it the open one. */
export const openNewCase =
  (id: string, trail: string, now: number, name = ''): Change =>
  (record) => ({
    ...record,
    open: id,
    cases: [
      ...record.cases,
      { id, name, trail, openedAt: now, changedAt: now, moments: {}, promises: [], notes: [], ticks: {} },
    ],
  })

/** Makes another case the open one, or none. */
export const switchCase =
  (id: string | null): Change =>
  (record) => ({ ...record, open: id })

/** Writes down when something happened; `rough` where the person only remembers about when. */
export const recordMoment = (id: string, moment: Moment, at: number, now: number, rough = false): Change =>
  changeCase(id, now, ({ moments }) => ({ moments: { ...moments, [moment]: rough ? { at, rough } : { at } } }))

/** Moves a case on to a longer or changed trail of its owner's. */
export const walkOn = (id: string, trail: string, now: number): Change => changeCase(id, now, () => ({ trail }))

/** Ticks a task, or takes the tick back. */
export const tick = (id: string, task: string, done: boolean, now: number): Change =>
  changeCase(id, now, ({ ticks }) => ({ ticks: { ...ticks, [task]: { at: now, done } } }))

/** Keeps what support promised. */
export const addPromise = (id: string, promise: PromiseMade, now: number): Change =>
  changeCase(id, now, ({ promises }) => ({ promises: [...promises, promise] }))

/** Keeps a note. */
export const addNote = (id: string, text: string, now: number): Change =>
  changeCase(id, now, ({ notes }) => ({ notes: [...notes, { id: newId(), at: now, text }] }))

/** Gives a case the person's own short name. */
export const renameCase = (id: string, name: string, now: number): Change => changeCase(id, now, () => ({ name }))

/** Erases one case for good. */
export const eraseCase =
  (id: string, now: number): Change =>
  (record) => ({
    ...record,
    open: record.open === id ? null : record.open,
    cases: record.cases.filter((kept) => kept.id !== id),
    erased: { ...record.erased, [id]: now },
  })
