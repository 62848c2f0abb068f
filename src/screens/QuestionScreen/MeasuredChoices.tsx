import { useTranslation } from 'react-i18next'
import { contradicts, proposalFor } from '../../../machines/proposal'
import type { View } from '../../../machines/view'
import { belongsTo, isNear, trailOf } from '../../case/belongs'
import { momentsOf } from '../../case/moments'
import type { Case, CaseRecord } from '../../case/record'
import { Choices, type Card } from '../../components/Choices/Choices'
import { stretchText } from '../../components/Waiting/stretchText'
import { useLocale, useWords } from '../../i18n/i18n'
import { answerText } from '../../i18n/say'
import { setDoubt } from '../../session/doubt'
import { useLateRecord } from '../../session/lateCase'
import { useClock } from '../../session/useClock'
import { beijingTime, stretchPassed } from '../../time/beijing'
import { cardOf } from '../cardOf'
import css from './QuestionScreen.module.css'

type Question = Extract<View, { kind: 'question' }>

type Found = { readonly kept: Case; readonly isOwn: boolean }

/** The open case, where it is about what is on the screen or may be. Reading it writes nothing. */
function caseFor({ trail }: Question, record: CaseRecord | undefined): Found | undefined {
  const kept = record?.cases.find(({ id }) => id === record.open)
  const caseTrail = kept && trailOf(kept)
  if (!caseTrail) return undefined
  const isOwn = belongsTo(caseTrail, trail) !== 'other'
  return isOwn || isNear(caseTrail, trail) ? { kept, isOwn } : undefined
}

type Props = { readonly view: Question; readonly labelledBy: string }

/** Answers to a question about time. What the case knows is proposed; the person decides. */
export function MeasuredChoices({ view, labelledBy }: Props) {
  const core = useWords()
  const { t } = useTranslation()
  const locale = useLocale()
  const found = caseFor(view, useLateRecord())
  const { at } = useClock(Number.POSITIVE_INFINITY)
  const moments = found && momentsOf(found.kept)
  const proposal = moments && proposalFor(view.step, moments, at)
  const { clock } = core.ui
  const cards = view.choices.map((choice): Card => {
    const { pair } = choice
    return {
      ...cardOf(core, choice),
      ...(proposal?.pair.answer === pair.answer && { mark: clock.suggested }),
      onChoose: () => {
        const now = Date.now()
        setDoubt(moments && found.isOwn && contradicts(pair, moments, now) ? { pair, at: now } : undefined)
      },
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
