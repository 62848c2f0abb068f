import { useTranslation } from 'react-i18next'
import type { Hours } from '../../../machines/facts/hours'
import type { SourceId } from '../../../machines/facts/sources'
import { useAdvice } from '../../i18n/i18n'

/** Words for what a source claims. */
export function useSaid() {
  const { calls, sources } = useAdvice().facts
  const { t } = useTranslation()
  return {
    hours: ({ days, from, to }: Hours): string =>
      to - from === 24 ? calls.allDay : t(($) => $.ui.reach.hours, { days: calls.days[days], from, to }),
    who: (source: SourceId): string => sources[source].name,
  }
}
