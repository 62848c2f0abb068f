import { useTranslation } from 'react-i18next'
import type { Locale } from '../../address'
import { longest } from '../../components/Kept/Kept'
import { Drawn } from '../../components/Text/Drawn'
import { stretchText } from '../../components/Waiting/stretchText'
import { useLocale, useWords } from '../../i18n/i18n'
import { stretchLeft } from '../../time/inWords'
import css from './ComingBack.module.css'

/**
 * An evening in a month of a long name, as `beijingTime` writes it. Written out: what formats times takes a quarter of
 * a second to get ready on a slow phone, on a page that shows none.
 */
export const evening: Readonly<Record<Locale, string>> = { 'zh-CN': '9月23日周三 20:00', en: 'Wed, September 23 at 20:00' }
/** A wait that takes many words. */
const WAIT = 71 * 3_600_000 + 59 * 60_000

/** A case as it may come, in outline: it takes up the room the real one will need. */
export function Likeness() {
  const { steps, ui } = useWords()
  const { case: words, clock } = ui
  const { t } = useTranslation()
  const time = evening[useLocale()]
  const stretch = stretchText(stretchLeft(WAIT), clock.units, clock.underMinute)
  const step = longest(Object.values(steps).map(({ short }) => short))
  return (
    <div className={css.back}>
      <h2>
        <Drawn>{longest([t(($) => $.ui.case.resting, { step }), ...Object.values(words.waiting)])}</Drawn>
      </h2>
      <p className={css.when}>
        <Drawn>{t(($) => $.ui.clock.after, { time })}</Drawn>
        <strong className={css.left}>
          <Drawn>{t(($) => $.ui.clock.left, { stretch })}</Drawn>
        </strong>
      </p>
      <details className={css.then}>
        <summary>
          <Drawn>{words.then}</Drawn>
        </summary>
      </details>
      <span className={css.go}>
        <Drawn>{words.toStep}</Drawn>
      </span>
    </div>
  )
}
