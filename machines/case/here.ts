import type { Trail } from '../core/trail'
import { relationOf, trailOf } from './relation'
import type { Case, CaseRecord } from './record'

/**
 * How what is on the screen stands to the person's record: it belongs to the open case, or to no case yet, or it is
 * a walk of its own beside the open case. `fits` is another case that this walk does belong to.
 */
export type Here =
  | { readonly kind: 'own'; readonly open: Case }
  | { readonly kind: 'other'; readonly open: Case; readonly fits?: Case }
  | { readonly kind: 'none' }

/** Finds where a trail belongs. Nothing is ever written by finding out. */
export function hereIn({ open: openId, cases }: CaseRecord, trail: Trail): Here {
  const open = cases.find(({ id }) => id === openId)
  // Who closed every case begins another matter, whatever its first answers are like.
  if (!open) return { kind: 'none' }
  if (relationOf(trailOf(open), trail) !== 'other') return { kind: 'own', open }
  const fits = cases.find((kept) => ['same', 'further'].includes(relationOf(trailOf(kept), trail)))
  return { kind: 'other', open, ...(fits && { fits }) }
}
