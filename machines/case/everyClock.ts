import { deadlineOf, deadlineRules, ownDeadlineIds, ownDeadlines, type DeadlineId } from '../core/deadlines'
import { momentsOf } from './moments'
import type { OwnClock } from './ownClock'
import type { Case } from './record'
import type { Wait } from './waiting'

/** The waits that are told to others; half an hour is only for whoever waits. */
const told = ['merchant24h', 'platform48h', 'payment24h', 'sellerRefund24h', 'promised'] as const satisfies readonly DeadlineId[]

/** Every clock whose beginning or end is noted in a case, running or over, in order of time. */
export function everyClock(kept: Case): readonly (Wait | OwnClock)[] {
  const moments = momentsOf(kept)
  const waits = told.flatMap((deadline): readonly Wait[] => {
    const from = moments[deadlineRules[deadline].from]
    return from === undefined ? [] : [{ deadline, at: deadlineOf(deadline, from) }]
  })
  const owns = ownDeadlineIds.flatMap((deadline): readonly OwnClock[] => {
    const at = moments[ownDeadlines[deadline].until]
    return at === undefined ? [] : [{ deadline, at }]
  })
  return [...waits, ...owns].sort((one, other) => one.at - other.at)
}
