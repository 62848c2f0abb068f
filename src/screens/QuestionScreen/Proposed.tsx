import { useTranslation } from 'react-i18next'
import type { Proposal } from '../../../machines/core/proposal'
import type { Pair } from '../../../machines/flow'
import { Kept, longest } from '../../components/Kept/Kept'
import { Drawn } from '../../components/Text/Drawn'
import { stretchText } from '../../components/Waiting/stretchText'
import { useLocale, useWords } from '../../i18n/i18n'
import { answerText } from '../../i18n/say'
import { gapIn } from '../../i18n/sentences'
import { evening } from '../../time/evening'
import { beijingTime, stretchPassed } from '../../time/inWords'
import css from './QuestionScreen.module.css'

type Props = {
  readonly proposal: Proposal | undefined
  /** Answers that may be proposed. */
  readonly pairs: readonly Pair[]
}

/** What the case knows about a question about time. It proposes; the person decides. */
export const Proposed = ({ proposal, pairs }: Props) => (
  <div className={css.proposal} data-screen>
    <Kept forCase options={[<Likely key="likely" pairs={pairs} />]}>
      {proposal && <Said proposal={proposal} />}
    </Kept>
  </div>
)

function useSaid() {
  const core = useWords()
  const { t } = useTranslation()
  const { clock } = core.ui
  return ({ moment, elapsed, pair }: Omit<Proposal, 'since'>, time: string): readonly [string, string] => [
    t(($) => $.ui.clock.proposal[moment], {
      time,
      stretch: stretchText(stretchPassed(elapsed), clock.units, clock.underMinute),
    }),
    t(($) => $.ui.clock.suggest, { answer: answerText(core, pair) }),
  ]
}

function Said({ proposal }: { readonly proposal: Proposal }) {
  const locale = useLocale()
  const [known, suggested] = useSaid()(proposal, beijingTime(locale, proposal.since))
  return (
    <p>
      {known + gapIn(locale)}
      <strong>{suggested}</strong>
    </p>
  )
}

/** Long ago. */
const elapsed = 71 * 3_600_000 + 59 * 60_000

/** As much as may have to be said. */
function Likely({ pairs }: { readonly pairs: readonly Pair[] }) {
  const said = useSaid()
  const locale = useLocale()
  const time = evening[locale]
  const moments = ['contactedAt', 'askedPlatformAt', 'ruledAt'] as const
  const all = pairs.flatMap((pair) => moments.map((moment) => said({ moment, elapsed, pair }, time)))
  return (
    <p>
      <Drawn>{longest(all.map(([known]) => known)) + gapIn(locale)}</Drawn>
      <strong>
        <Drawn>{longest(all.map(([, suggested]) => suggested))}</Drawn>
      </strong>
    </p>
  )
}
