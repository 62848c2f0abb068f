import { clauses, type Clause, type ClauseId } from '../documents/clauses'
import { documentIds, documentOf, type DocumentId } from '../documents/documents'
import type { StepId } from '../flow'
import { mayHold } from './checklist'
import { holds, type Trail } from './trail'

/** The papers a step offers, fitted to the answers given; where they are not known, every one. */
export function papersAt(step: StepId, trail: Trail): readonly DocumentId[] {
  return documentIds.filter((id) => {
    const { at, fits, unless } = documentOf(id)
    const after = fits?.[step]
    return at.includes(step) && !unless?.some((name) => holds(trail, name)) && (!after || after.some((name) => mayHold(trail, name)))
  })
}

/**
 * Is a sentence of a paper said already: by an answer, or by what the case knows?
 *
 * @param known what fills blanks, by their names
 */
export function isSaid(id: ClauseId, trail: Trail, known: Readonly<Record<string, string>>): boolean {
  const { saidBy, knownBy }: Clause = clauses[id]
  return Boolean(saidBy?.some((name) => holds(trail, name)) || (knownBy && known[knownBy]))
}
