import { checked, isStale, type Checked } from '../../../machines/facts/checked'
import type { FactId } from '../../../machines/facts/facts'
import { provenanceOf } from '../../../machines/facts/provenance'

/** Of these facts the one that is due for review first; without facts, what the whole guide rests on. */
function dueFirst(ids: readonly FactId[]): Checked {
  const [first = checked, ...rest] = ids.map((id): Checked => provenanceOf(id))
  return rest.reduce((soonest, fact) => (fact.reviewBy < soonest.reviewBy ? fact : soonest), first)
}

/** When these facts were last checked (`YYYY-MM-DD`), if on this day nobody should rely on that any more. */
export function checkedTooLongAgo(ids: readonly FactId[], today: string): string | undefined {
  const fact = dueFirst(ids)
  return isStale(fact, today) ? fact.checkedOn : undefined
}
