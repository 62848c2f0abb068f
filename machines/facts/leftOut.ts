import type { StatementId } from './statements'

/** Why a statement is said nowhere. `duplicate` names the one that says the same. */
export type Reason =
  | { readonly why: 'duplicate'; readonly of: StatementId }
  | { readonly why: 'advert' | 'anecdote' | 'unsafe' }

/**
 * Statements of the guides that no page says, each with its reason. At most 25, and none about waiting, the platform's
 * steps, urgent things or fraud (C, D, F, G). So far every one has its place.
 */
export const leftOut: Readonly<Partial<Record<StatementId, Reason>>> = {}
