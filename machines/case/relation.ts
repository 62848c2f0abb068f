import { stepNamed } from '../formerly'
import { formatPairs, parseTrail, type Trail } from '../core/trail'
import type { Case } from './record'

/** What was read of each case; a changed one is another. */
const read = new WeakMap<Pick<Case, 'from' | 'trail'>, Trail>()

/** The answers a case belongs to, as far as the flow still knows them. */
export function trailOf(kept: Pick<Case, 'from' | 'trail'>): Trail {
  const known = read.get(kept)
  if (known) return known
  const { trail } = parseTrail(kept.trail, stepNamed(kept.from) ?? 'start')
  read.set(kept, trail)
  return trail
}

/** A trail as a case keeps it. */
export const keptTrail = ({ from, pairs }: Trail): Pick<Case, 'from' | 'trail'> => ({ from, trail: formatPairs(pairs) })

/**
 * How a trail stands to a case: its very trail, one that goes on from it, one that is its beginning, or `other`: a
 * walk of its own, such as a link somebody sent.
 */
export type Relation = 'same' | 'further' | 'earlier' | 'other'

const sharedLength = (one: Trail, other: Trail): number => {
  if (one.from !== other.from) return -1
  const parting = one.pairs.findIndex(({ step, answer }, i) => {
    const there = other.pairs[i]
    return there?.step !== step || there.answer !== answer
  })
  return parting < 0 ? one.pairs.length : parting
}

const isUntouched = ({ from, pairs }: Trail): boolean => from === 'start' && pairs.length === 0

/** Does a trail belong to a case? To a case without answers only the first question does. */
export function relationOf(caseTrail: Trail, trail: Trail): Relation {
  const shared = sharedLength(caseTrail, trail)
  const isWholeCase = shared === caseTrail.pairs.length
  const isWholeTrail = shared === trail.pairs.length
  if (isWholeCase && isWholeTrail) return 'same'
  if (isWholeCase && !isUntouched(caseTrail)) return 'further'
  return isWholeTrail ? 'earlier' : 'other'
}

/** How many answers say what a matter is about: who I am and what went wrong. */
const ABOUT = 2

/**
 * Does an answer given on the screen move the case on? Only from the case's own trail or beyond it, and only while
 * the walk keeps what it is about: where that changes it may be another matter, and the person is asked.
 *
 * @param before the trail on the screen
 * @param after the trail the answer leads to
 */
export function walksOn(caseTrail: Trail, before: Trail, after: Trail): boolean {
  const relation = relationOf(caseTrail, before)
  if (isUntouched(after) || (relation !== 'same' && relation !== 'further')) return false
  const shared = sharedLength(before, after)
  if (shared === before.pairs.length || shared >= ABOUT) return true
  return before.from !== 'start' && (shared > 0 || shared === after.pairs.length)
}

/** May the two be about one matter, though they part? They share what it is about. */
export const isNear = (caseTrail: Trail, trail: Trail): boolean => sharedLength(caseTrail, trail) >= ABOUT
