import { useTranslation } from 'react-i18next'
import { useLocale, useWords } from '../../i18n/i18n'
import { useClock, type Clocked } from '../../time/useClock'
import { beijingTime, stretchLeft } from '../../time/inWords'
import { stretchText } from './stretchText'

/** A time in words: after or before when, how long until then or that it is over, and what is said once it is over. */
type Until = { readonly now: Clocked; readonly when: string; readonly left: string; readonly over: string }

/**
 * Follows a time (ms) and tells it in words. Another one needs another `key`.
 *
 * @param own a clock of the buyer's own: they act before its end, not after
 */
export function useUntil(at: number, own: boolean): Until {
  const { clock } = useWords().ui
  const { t } = useTranslation()
  const time = beijingTime(useLocale(), at)
  const now = useClock(at)
  const stretch = stretchText(stretchLeft(at - now.at), clock.units, clock.underMinute)
  const over = own ? clock.own.due : clock.due
  const left = own ? t(($) => $.ui.clock.own.left, { stretch }) : t(($) => $.ui.clock.left, { stretch })
  return {
    now,
    when: own ? t(($) => $.ui.clock.own.by, { time }) : t(($) => $.ui.clock.after, { time }),
    left: now.due ? over : left,
    over,
  }
}
