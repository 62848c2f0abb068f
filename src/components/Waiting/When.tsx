import { useTranslation } from 'react-i18next'
import { useLocale, useWords } from '../../i18n/i18n'
import { useClock } from '../../time/useClock'
import { beijingTime, stretchLeft } from '../../time/inWords'
import { stretchText } from './stretchText'
import shared from '../../styles/shared.module.css'
import css from './Waiting.module.css'

type Props = {
  readonly at: number
  /** A clock of the buyer's own: they act before its end, not after. */
  readonly own?: boolean
}

/** In short: after or before when, and how long until then. Another time needs another `key`. */
export function When({ at, own = false }: Props) {
  const { clock } = useWords().ui
  const { t } = useTranslation()
  const locale = useLocale()
  const now = useClock(at)
  const stretch = stretchText(stretchLeft(at - now.at), clock.units, clock.underMinute)
  const time = beijingTime(locale, at)
  const over = own ? clock.own.due : clock.due
  return (
    <>
      {own ? t(($) => $.ui.clock.own.by, { time }) : t(($) => $.ui.clock.after, { time })}
      <strong className={css.short} data-screen data-clock={now.due ? 'due' : 'waiting'}>
        {now.due ? over : own ? t(($) => $.ui.clock.own.left, { stretch }) : t(($) => $.ui.clock.left, { stretch })}
      </strong>
      <span role="status" className={shared.spoken}>
        {now.turned && over}
      </span>
    </>
  )
}
