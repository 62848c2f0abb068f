import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Checked } from '../../../machines/facts/checked'
import type { Grade } from '../../../machines/facts/sources'
import { useToolWords } from '../../i18n/i18n'
import { useToday } from '../../time/useMinute'
import { isOverdue } from '../entries'
import css from './Sources.module.css'

type Props = {
  /** The anchor other pages point to: `C03`, `X1`, `consumer55`. */
  readonly id: string
  /** The anchor, where it is not the id. */
  readonly anchor?: string
  readonly grade?: Grade
  readonly fact: Checked
  /** What else is known of where it comes from, before its dates. */
  readonly from?: ReactNode
  readonly children: ReactNode
}

/** One entry with its anchor, how far to trust it, and its dates. That it is overdue only a page that knows today can say. */
export function Entry({ id, anchor = id, grade, fact, from, children }: Props) {
  const { sources } = useToolWords()
  const { t } = useTranslation('tools')
  const overdue = isOverdue(fact, useToday())
  return (
    <li id={anchor} className={css.entry}>
      <p className={css.id}>
        <a href={`#${anchor}`}>{id}</a>{grade && <span className={css.grade}> {sources.grades[grade]}</span>}
      </p>
      {children}
      <p className={css.meta}>
        {from}
        <span className={css.date}>{t(($) => $.sources.checked, { date: fact.checkedOn })}</span>
        {overdue ? (
          <strong className={css.overdue}>{t(($) => $.sources.overdue, { date: fact.reviewBy })}</strong>
        ) : (
          <span className={css.date}>{t(($) => $.sources.review, { date: fact.reviewBy })}</span>
        )}
      </p>
    </li>
  )
}
