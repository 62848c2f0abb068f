import type { Case, CaseRecord } from './record'

const byId = <T extends { readonly id: string }>(ours: readonly T[], theirs: readonly T[]): T[] => {
  const found = new Map(ours.map((entry) => [entry.id, entry]))
  for (const entry of theirs) found.set(entry.id, entry)
  return [...found.values()]
}

const newestTicks = (ours: Case['ticks'], theirs: Case['ticks']): Case['ticks'] => {
  const ticks = { ...ours }
  for (const [task, tick] of Object.entries(theirs)) {
    const known = ticks[task]
    if (!known || tick.at > known.at || (tick.at === known.at && tick.done)) ticks[task] = tick
  }
  return ticks
}

/** Was one copy changed before the other? Of two changed in one instant always the same one, whoever is asked. */
const isOlder = (one: Case, other: Case): boolean =>
  one.changedAt < other.changedAt || (one.changedAt === other.changedAt && JSON.stringify(one) < JSON.stringify(other))

/** One case from two copies: the newer copy's words win, and nothing that only the other knows is lost. */
function mergeCases(one: Case, other: Case): Case {
  const [older, newer] = isOlder(one, other) ? [one, other] : [other, one]
  return {
    ...newer,
    moments: { ...older.moments, ...newer.moments },
    order: { ...older.order, ...newer.order },
    promises: byId(older.promises, newer.promises),
    notes: byId(older.notes, newer.notes),
    evidence: byId(older.evidence, newer.evidence),
    ticks: newestTicks(older.ticks, newer.ticks),
  }
}

/** Joins two records by case id, newest wins. A case erased after it was last changed stays erased. */
export function mergeRecords(ours: CaseRecord, theirs: CaseRecord): CaseRecord {
  // A map: an id may be any word, also one that every object knows.
  const erased = new Map(Object.entries(ours.erased))
  for (const [id, at] of Object.entries(theirs.erased)) erased.set(id, Math.max(erased.get(id) ?? at, at))
  const cases = new Map<string, Case>()
  for (const kept of [...ours.cases, ...theirs.cases]) {
    const known = cases.get(kept.id)
    cases.set(kept.id, known ? mergeCases(known, kept) : kept)
  }
  const left = [...cases.values()].filter(({ id, changedAt }) => changedAt > (erased.get(id) ?? -Infinity))
  const open = left.some(({ id }) => id === ours.open) ? ours.open : null
  return { version: 1, open, cases: left, erased: Object.fromEntries(erased) }
}
