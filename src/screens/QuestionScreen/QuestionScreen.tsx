import type { View } from '../../../machines/view'
import { Choices } from '../../components/Choices/Choices'
import { useWords } from '../../i18n/i18n'
import { cardOf } from '../cardOf'
import { HEADING, StepFrame } from '../Step/StepFrame'
import css from './QuestionScreen.module.css'

type Props = { readonly view: Extract<View, { kind: 'question' }> }

/** One question in large type, its answers as cards. The first one stands under a sentence of what this is. */
export function QuestionScreen({ view }: Props) {
  const core = useWords()
  return (
    <StepFrame view={view} above={view.step === 'start' && <p className={css.purpose}>{core.ui.site.purpose}</p>}>
      <Choices labelledBy={HEADING} cards={view.choices.map((choice) => cardOf(core, choice))} />
    </StepFrame>
  )
}
