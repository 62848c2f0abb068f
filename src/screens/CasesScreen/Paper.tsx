import { useTranslation } from 'react-i18next'
import { useLocale, useToolWords, useWords } from '../../i18n/i18n'
import { usePrintedAt } from '../../print/printing'
import { beijingDay, toField } from '../../time/inWords'
import css from './Cases.module.css'

/** What stands below the stories on paper: when they were printed, and whose guide this is. */
export function Paper() {
  const { site } = useWords().ui
  const { cases } = useToolWords()
  const { t } = useTranslation('tools')
  const locale = useLocale()
  const at = usePrintedAt()
  const time = at === undefined ? cases.byHand : `${beijingDay(locale, at)} ${toField(at).slice(-5)}`
  return (
    <div className={css.paper}>
      <p>{t(($) => $.cases.printed, { time })}</p>
      <p>
        <strong>{site.statement}</strong>
      </p>
    </div>
  )
}
