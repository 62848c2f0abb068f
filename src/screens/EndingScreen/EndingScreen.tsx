import type { View } from '../../../machines/view'
import { Sources } from '../../components/Sources/Sources'
import { Tasks } from '../../components/Tasks/Tasks'
import { useAdvice, useLocale, useWords } from '../../i18n/i18n'
import { useTicks } from '../../session/useTicks'
import { CaseHere } from '../CaseHere/CaseHere'
import { reasonsOf } from '../reasonsOf'
import { StepFrame } from '../Step/StepFrame'
import { wordsOf } from '../tasksOf'

type Props = { readonly view: Extract<View, { kind: 'ending' }> }

/** Where a walk may rest, with what is still worth doing. */
export function EndingScreen({ view }: Props) {
  const core = useWords()
  const advice = useAdvice()
  const locale = useLocale()
  const { own } = useTicks(view.step, view.trail)
  return (
    <StepFrame view={view}>
      <Tasks {...own} open id="todo" title={core.ui.action.ending} order="any" tasks={view.lines.map(({ task }) => wordsOf(advice, task))} />
      <CaseHere view={view} />
      <Sources groups={reasonsOf(view.facts, { core, advice }, locale)} />
    </StepFrame>
  )
}
