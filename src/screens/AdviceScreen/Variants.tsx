import { useTranslation } from 'react-i18next'
import type { Group } from '../../../machines/core/grouped'
import { Tasks } from '../../components/Tasks/Tasks'
import { useAdvice, useWords } from '../../i18n/i18n'
import { anyOfText } from '../../i18n/say'
import type { Ticks } from '../../case/useTicks'
import { wordsOf } from '../tasksOf'

/** On a page opened on its own: the lines that hang on an answer nobody has given, each under that answer. */
export function Variants({ groups, ticks }: { readonly groups: readonly Group[]; readonly ticks: Ticks }) {
  const core = useWords()
  const advice = useAdvice()
  const { t } = useTranslation()
  const all = groups.flatMap(({ when }) => when)
  if (!groups.length) return null
  return (
    <div data-bare="">
      {groups.map((group) => (
        <Tasks
          {...ticks}
          key={group.tasks.join()}
          id={group.tasks.join('.')}
          title={t(($) => $.ui.action.when, { answer: anyOfText(core, group.when, all) })}
          order="any"
          tasks={group.tasks.map((id) => wordsOf(advice, id))}
        />
      ))}
    </div>
  )
}
