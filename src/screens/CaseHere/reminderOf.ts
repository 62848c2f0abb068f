import { formatPairs, type Trail } from '../../../machines/core/trail'
import { fullLink, hrefTo, type Locale } from '../../address'
import type { Case } from '../../../machines/case/record'
import type { Reminder } from '../../case/reminder'
import type { Words } from '../../i18n/words'
import type { DeadlineId } from '../../../machines/core/deadlines'
import { beijingTime } from '../../time/inWords'

/** A wait of a case as something to be reminded of; its link leads back to where the walk stands. */
export function reminderOf(
  kept: Pick<Case, 'id'>,
  trail: Trail,
  wait: { readonly deadline: DeadlineId; readonly at: number },
  { core, advice }: Required<Words>,
  locale: Locale,
): Reminder {
  return {
    uid: `${kept.id}.${wait.deadline}`,
    at: wait.at,
    title: `${core.ui.site.name}: ${core.steps[trail.end].short}`,
    text: `${beijingTime(locale, wait.at)} ${advice.deadlines[wait.deadline].until}`,
    link: fullLink(hrefTo(locale, { page: 'step', step: trail.end }, formatPairs(trail.pairs))),
  }
}
