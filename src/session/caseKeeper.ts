import type { Destination } from '../../machines/answering'
import { parseTrail, type Trail } from '../../machines/trail'
import { currentHref, readAddress } from '../address'
import { trailOf, walksOn } from '../case/belongs'
import { walkOn } from '../case/changes'
import { currentRecord, subscribeToRecord, updateRecord } from '../case/store'
import { caseKeeperArrived } from './lateCase'
import { rememberedFragment } from './remembered'
import { trailAt } from './useView'

/** The answers a destination holds. */
export const trailTo = ({ step, fragment }: Destination): Trail => {
  const parsed = parseTrail(fragment, step)
  return parsed.ok ? parsed.trail : parsed.nearest
}

/** Moves the open case on to where an answer on its own walk leads. */
function walked(to: Destination): void {
  const { open, cases } = currentRecord().record
  const kept = cases.find(({ id }) => id === open)
  const shown = trailAt(readAddress(currentHref()), rememberedFragment())
  if (!kept || !shown) return
  const before = shown.ok ? shown.trail : shown.nearest
  const after = trailTo(to)
  if (walksOn(trailOf(kept), before, after)) updateRecord(walkOn(kept.id, after, Date.now()))
}

/** Moves a case on to a trail its owner says belongs to it. */
export const moveCase = (id: string, trail: Trail): void => updateRecord(walkOn(id, trail, Date.now()))

// Whoever needs this file first, the questions get to know of it.
caseKeeperArrived({ record: () => currentRecord().record, subscribe: subscribeToRecord, walked })
