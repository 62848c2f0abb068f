import { useTranslation } from 'react-i18next'
import type { Group } from '../../../machines/core/grouped'
import { Fold } from '../../components/Fold/Fold'
import { Counted } from '../../components/Tasks/Counted'
import { Tasks } from '../../components/Tasks/Tasks'
import { useAdvice, useAllWords } from '../../i18n/i18n'
import { anyOfText } from '../../i18n/say'
import type { Ticks } from '../../case/useTicks'
import { wordsOf } from '../tasksOf'
import css from './Advice.module.css'

/** On a page opened on its own: the lines that hang on an answer nobody has given, folded up, each under that answer. */
export function Variants({ groups, ticks }: { readonly groups: readonly Group[]; readonly ticks: Ticks }) {
  const core = useAllWords()
  const advice = useAdvice()
  const { t } = useTranslation()
  const all = groups.flatMap(({ when }) => when)
  if (!groups.length) return null
  return (
    <div className={css.folds} data-bare="">
      <Fold title={<Counted title={core.ui.action.depends} count={groups.reduce((sum, { tasks }) => sum + tasks.length, 0)} />}>
        {groups.map((group) => (
          <Tasks
            {...ticks}
            inner
            order="any"
            key={group.tasks.join()}
            id={group.tasks.join('.')}
            title={t(($) => $.ui.action.when, { answer: anyOfText(core, group.when, all) })}
            tasks={group.tasks.map((id) => wordsOf(advice, id))}
          />
        ))}
      </Fold>
    </div>
  )
}
