import type { ConflictId } from './conflicts'
import type { DocumentedId } from './documented'
import type { LawId } from './laws'
import type { StatementId } from './statements'

/**
 * Anything a step or a task can rest on: what a guide says, what a law rules, what the platform documents, or where
 * sources disagree.
 */
export type FactId = StatementId | LawId | DocumentedId | ConflictId
