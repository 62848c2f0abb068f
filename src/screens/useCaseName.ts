import { useTranslation } from 'react-i18next'
import type { Case } from '../../machines/case/record'
import { useLocale } from '../i18n/i18n'
import { beijingMonthDay } from '../time/inWords'

/** What to call a case: the name its owner gave it, or the day it was opened. */
export function useCaseName(): (kept: Pick<Case, 'name' | 'openedAt'>) => string {
  const { t } = useTranslation()
  const locale = useLocale()
  return ({ name, openedAt }) => name || t(($) => $.ui.case.name, { day: beijingMonthDay(locale, openedAt) })
}
