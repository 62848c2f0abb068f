import { useTranslation } from 'react-i18next'
import { useLocale, useWords } from '../../i18n/i18n'
import { useClock } from '../../time/useClock'
import { beijingTime, stretchLeft } from '../../time/inWords'
import { stretchText } from './stretchText'
import css from './Waiting.module.css'

/** In short: after when, and how long until then. Another time needs another `key`. */
export function When({ at }: { readonly at: number }) {
  const { clock } = useWords().ui
  const { t } = useTranslation()
  const locale = useLocale()
  const now = useClock(at)
  const stretch = stretchText(stretchLeft(at - now.at), clock.units, clock.underMinute)
  return (
    <>
      {t(($) => $.ui.clock.after, { time: beijingTime(locale, at) })}
      <strong className={css.short} data-screen data-clock={now.due ? 'due' : 'waiting'}>
        {now.due ? clock.due : t(($) => $.ui.clock.left, { stretch })}
      </strong>
      <span role="status" className={css.said}>
        {now.turned && clock.due}
      </span>
    </>
  )
}
