import { formatPairs, type Trail } from '../../../machines/core/trail'
import { fullLink, hrefTo, type Locale } from '../../address'
import type { Case } from '../../../machines/case/record'
import type { Reminder } from '../../case/reminder'
import type { Words } from '../../i18n/words'
import { isOwn } from '../../../machines/case/ownClock'
import type { DeadlineId, OwnDeadlineId } from '../../../machines/core/deadlines'
import { beijingTime } from '../../time/inWords'

/** A wait of a case as something to be reminded of; its link leads back to where the walk stands. */
export function reminderOf(
  kept: Pick<Case, 'id'>,
  trail: Trail,
  { deadline, at }: { readonly deadline: DeadlineId | OwnDeadlineId; readonly at: number },
  { core, advice }: Words,
  locale: Locale,
): Reminder {
  const own = isOwn(deadline)
  const { until } = own ? advice.own[deadline] : advice.deadlines[deadline]
  return {
    uid: `${kept.id}.${deadline}`,
    at,
    early: own,
    title: `${core.ui.site.name}: ${own ? core.ui.case.waiting[deadline] : core.steps[trail.end].short}`,
    text: `${beijingTime(locale, at)} ${until}`,
    link: fullLink(hrefTo(locale, { page: 'step', step: trail.end }, formatPairs(trail.pairs))),
  }
}
