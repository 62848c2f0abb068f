import { useTranslation } from 'react-i18next'
import { Tasks } from '../../components/Tasks/Tasks'
import { useAdvice, useWords } from '../../i18n/i18n'
import { answerText } from '../../i18n/say'
import type { Ticks } from '../../case/useTicks'
import { wordsOf, type Group } from '../tasksOf'

/** On a page opened on its own: the lines that hang on an answer nobody has given, each under that answer. */
export function Variants({ groups, ticks }: { readonly groups: readonly Group[]; readonly ticks: Ticks }) {
  const core = useWords()
  const advice = useAdvice()
  const { t } = useTranslation()
  const { action, walk } = core.ui
  /** The answers a group hangs on, each with its step where two are worded alike. */
  const condition = ({ when }: Group) =>
    when
      .map((pair) => {
        const answer = answerText(core, pair)
        const isAlike = groups.some((group) => group.when.some((other) => other !== pair && answerText(core, other) === answer))
        return isAlike ? `${core.steps[pair.step].short}${walk.gap}${answer}` : answer
      })
      .join(action.or)
  if (!groups.length) return null
  return (
    <div data-bare="">
      {groups.map((group) => (
        <Tasks
          {...ticks}
          key={group.tasks.join()}
          id={group.tasks.join('.')}
          title={t(($) => $.ui.action.when, { answer: condition(group) })}
          order="any"
          tasks={group.tasks.map((id) => wordsOf(advice, id))}
        />
      ))}
    </div>
  )
}
