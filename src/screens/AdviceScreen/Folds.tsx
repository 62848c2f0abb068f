import type { Ticks } from '../../case/useTicks'
import type { FoldedLines } from '../../../machines/core/checklist'
import { FoldedTasks } from '../../components/Tasks/Tasks'
import { useAdvice, useWords } from '../../i18n/i18n'
import { wordsOf } from '../tasksOf'

type Props = { readonly folds: readonly FoldedLines[]; readonly ticks: { readonly own: Ticks; readonly proof: Ticks & Pick<Parameters<typeof FoldedTasks>[0], 'beside'> } }

/** What does not stand open: each group under a heading that says what it is. */
export function Folds({ folds, ticks }: Props) {
  const advice = useAdvice()
  const names = useWords().ui.action.folds
  return folds.map(({ fold, lines }) => (
    <FoldedTasks
      {...(fold === 'moreProof' ? ticks.proof : ticks.own)}
      key={fold}
      title={names[fold]}
      tasks={lines.map(({ task }) => wordsOf(advice, task))}
    />
  ))
}
