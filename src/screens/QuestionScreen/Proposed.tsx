import { useTranslation } from 'react-i18next'
import type { Proposal } from '../../../machines/core/proposal'
import { stretchText } from '../../components/Waiting/stretchText'
import { useLocale, useWords } from '../../i18n/i18n'
import { answerText } from '../../i18n/say'
import { beijingTime, stretchPassed } from '../../time/beijing'
import css from './QuestionScreen.module.css'

/** What the case knows about a question about time. It proposes; the person decides. */
export const Proposed = ({ proposal }: { readonly proposal: Proposal | undefined }) => (
  <div className={css.proposal} data-screen>
    {proposal && <Said proposal={proposal} />}
  </div>
)

function Said({ proposal }: { readonly proposal: Proposal }) {
  const core = useWords()
  const { t } = useTranslation()
  const { clock } = core.ui
  const time = beijingTime(useLocale(), proposal.since)
  const stretch = stretchText(stretchPassed(proposal.elapsed), clock.units, clock.underMinute)
  return (
    <p>
      {t(($) => $.ui.clock.proposal[proposal.moment], { time, stretch })}{' '}
      <strong>{t(($) => $.ui.clock.suggest, { answer: answerText(core, proposal.pair) })}</strong>
    </p>
  )
}
