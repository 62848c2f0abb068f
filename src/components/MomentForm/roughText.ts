import type { TFunction } from 'i18next'
import type { Core } from '../../i18n/words'
import type { Rough } from '../../time/rough'

/** A rough time in words: "昨天晚上". */
export function roughText(rough: Rough, { parts, half }: Core['ui']['moment'], t: TFunction): string {
  switch (rough.kind) {
    case 'ago':
      return rough.hours < 1 ? half : t(($) => $.ui.moment.ago, { hours: rough.hours })
    case 'before':
      return t(($) => $.ui.moment.before, { days: rough.days })
    case 'part':
      return parts[rough.daysAgo]?.[rough.part] ?? ''
  }
}
