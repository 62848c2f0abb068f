import { checked, type Checked } from './checked'
import { conflicts, type Conflict, type ConflictId } from './conflicts'
import { documented, type DocumentedId } from './documented'
import type { FactId } from './facts'
import { laws, type Law, type LawId } from './laws'
import { sources, type Grade, type SourceId } from './sources'
import { statements, type Statement, type StatementId } from './statements'
import { isKeyOf, keysOf } from '../keys/keys'

/** Where a fact comes from and how far to trust it: what a reader is shown on request. */
export type Provenance = Checked & {
  readonly kind: 'statement' | 'law' | 'documented' | 'conflict'
  readonly grade: Grade
  readonly sources: readonly [SourceId, ...SourceId[]]
  readonly conflicts: readonly ConflictId[]
}

export const isStatementId = (id: string): id is StatementId => isKeyOf(statements, id)
export const isLawId = (id: string): id is LawId => isKeyOf(laws, id)
export const isDocumentedId = (id: string): id is DocumentedId => isKeyOf(documented, id)
export const isConflictId = (id: string): id is ConflictId => isKeyOf(conflicts, id)

const conflictIds = keysOf(conflicts)

/** The provenance of anything a step or a task rests on. */
export function provenanceOf(id: FactId): Provenance {
  if (isStatementId(id)) {
    const statement: Statement = statements[id]
    const { checkedOn, reviewBy } = { ...sources[statement.source], ...statement }
    const rows = conflictIds.filter((row) => conflicts[row].between.some((one) => one === id))
    return { kind: 'statement', grade: 'claimed', sources: [statement.source], conflicts: rows, checkedOn, reviewBy }
  }
  if (isLawId(id)) {
    const { text, grade, checkedOn, reviewBy }: Law = laws[id]
    return { kind: 'law', grade, sources: [text], conflicts: [], checkedOn, reviewBy }
  }
  if (isDocumentedId(id)) {
    const { source, grade, checkedOn, reviewBy } = documented[id]
    return { kind: 'documented', grade, sources: [source], conflicts: [], checkedOn, reviewBy }
  }
  const { between, evidence, checkedOn, reviewBy }: Conflict = conflicts[id]
  const [first, ...rest] = between
  const heard = new Set<SourceId>([...rest.map((other) => statements[other].source), ...evidence])
  heard.delete(statements[first].source)
  return {
    kind: 'conflict',
    grade: 'claimed',
    sources: [statements[first].source, ...heard],
    conflicts: [id],
    checkedOn,
    reviewBy,
  }
}

/** When all that a page rests on was last read, and by when it must be read again; without facts, as the whole guide. */
export function checkedTogether(ids: readonly FactId[]): Checked {
  const [first = checked, ...rest] = ids.map((id): Checked => provenanceOf(id))
  return rest.reduce(
    (all, fact) => ({
      checkedOn: fact.checkedOn < all.checkedOn ? fact.checkedOn : all.checkedOn,
      reviewBy: fact.reviewBy < all.reviewBy ? fact.reviewBy : all.reviewBy,
    }),
    { checkedOn: first.checkedOn, reviewBy: first.reviewBy },
  )
}
