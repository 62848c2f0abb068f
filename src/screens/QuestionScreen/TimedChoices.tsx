import { useTranslation } from 'react-i18next'
import type { View } from '../../../machines/view'
import { Choices, type Card } from '../../components/Choices/Choices'
import { stretchText } from '../../components/Waiting/stretchText'
import { useLocale, useWords } from '../../i18n/i18n'
import { answerText } from '../../i18n/say'
import { answered, useLateProposal } from '../../session/lateCase'
import { beijingTime, stretchPassed } from '../../time/beijing'
import { cardOf } from '../cardOf'
import css from './QuestionScreen.module.css'

type Props = { readonly view: Extract<View, { kind: 'question' }>; readonly labelledBy: string }

/** Answers to a question about time. What the case knows is proposed; the person decides. */
export function TimedChoices({ view, labelledBy }: Props) {
  const core = useWords()
  const { t } = useTranslation()
  const locale = useLocale()
  const proposal = useLateProposal(view.step, view.trail)
  const { clock } = core.ui
  const cards = view.choices.map((choice): Card => {
    const isProposed = proposal?.pair.answer === choice.pair.answer
    return {
      ...cardOf(core, choice),
      ...(isProposed && { mark: clock.suggested }),
      onChoose: () => answered(choice.pair, view.trail),
    }
  })
  const said = proposal && {
    time: beijingTime(locale, proposal.since),
    stretch: stretchText(stretchPassed(proposal.elapsed), clock.units, clock.underMinute),
  }
  return (
    <>
      <div className={css.proposal} data-screen>
        {proposal && said && (
          <p>
            {t(($) => $.ui.clock.proposal[proposal.moment], said)}{' '}
            <strong>{t(($) => $.ui.clock.suggest, { answer: answerText(core, proposal.pair) })}</strong>
          </p>
        )}
      </div>
      <Choices labelledBy={labelledBy} cards={cards} />
    </>
  )
}
