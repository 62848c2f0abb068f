import type { Checked } from '../../../machines/facts/checked'
import { hotlines } from '../../../machines/facts/hotlines'
import { conflictEntries, counts, documentedEntries, lawEntries, sourceEntries } from '../entries'

const everything: readonly Checked[] = [...sourceEntries, ...lawEntries, ...documentedEntries, ...conflictEntries]
const earliest = (days: readonly string[]): string => days.reduce((one, other) => (other < one ? other : one))
const latest = (days: readonly string[]): string => days.reduce((one, other) => (other > one ? other : one))
const checkedOn = everything.map((fact) => fact.checkedOn)

/** What the guide rests on, in numbers; between which days all of it was checked, and by when the first of it is due again. */
export const ground = {
  ...counts,
  from: earliest(checkedOn),
  to: latest(checkedOn),
  reviewBy: earliest(everything.map((fact) => fact.reviewBy)),
} as const

/** The number an article got wrong by name. */
export const wrongNumber = { digits: hotlines.n95010.digits, owner: hotlines.n95010.owner } as const
