import { useTranslation } from 'react-i18next'
import { longest } from '../../components/Kept/Kept'
import { Drawn } from '../../components/Text/Drawn'
import { stretchText } from '../../components/Waiting/stretchText'
import { useLocale, useWords } from '../../i18n/i18n'
import { evening } from '../../time/evening'
import { stretchLeft } from '../../time/inWords'
import css from './ComingBack.module.css'

/** A wait that takes many words. */
const WAIT = 71 * 3_600_000 + 59 * 60_000

/** A case as it may come, in outline: it takes up the room the real one will need. */
export function Likeness() {
  const { longestName: step, ui } = useWords()
  const { case: words, clock } = ui
  const { t } = useTranslation()
  const time = evening[useLocale()]
  const stretch = stretchText(stretchLeft(WAIT), clock.units, clock.underMinute)
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
