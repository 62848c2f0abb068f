import { useTranslation } from 'react-i18next'
import type { ChecklistLine } from '../../../machines/core/checklist'
import { useWords } from '../../i18n/i18n'
import { goOn } from '../goOn'
import css from './Advice.module.css'

type Props = { readonly lines: readonly ChecklistLine[]; readonly isDone: (task: string) => boolean }

/** How many lines are ticked, and the short way to what comes next. */
export function Progress({ lines, isDone }: Props) {
  const { t } = useTranslation()
  const { toAfterwards } = useWords().ui.action
  const todo = lines.filter(({ part, when }) => part === 'do' && !when)
  const done = todo.filter(({ task }) => isDone(task)).length
  return (
    <p className={css.progress} data-scripted data-screen>
      <span>{t(($) => $.ui.action.progress, { done, all: todo.length })}</span>
      <button type="button" onClick={goOn}>
        {toAfterwards}
      </button>
    </p>
  )
}
