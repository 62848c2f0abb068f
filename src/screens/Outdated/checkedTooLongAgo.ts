import { isStale } from '../../../machines/facts/checked'
import type { FactId } from '../../../machines/facts/facts'
import { checkedTogether } from '../../../machines/facts/provenance'

/** When these facts were last checked (`YYYY-MM-DD`), if on this day nobody should rely on that any more. */
export function checkedTooLongAgo(ids: readonly FactId[], today: string): string | undefined {
  const together = checkedTogether(ids)
  return isStale(together, today) ? together.checkedOn : undefined
}
