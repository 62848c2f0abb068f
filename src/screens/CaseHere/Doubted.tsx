import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { View } from '../../../machines/core/view'
import { recordMoment } from '../../../machines/case/changes'
import { MomentForm } from '../../components/MomentForm/MomentForm'
import { useWords } from '../../i18n/i18n'
import { answerText } from '../../i18n/say'
import { contested, setDoubt, useDoubt } from '../../case/doubt'
import { StepLink } from '../../walk/StepLink'
import { useCaseHere } from '../../case/useCaseHere'
import css from './CaseHere.module.css'

const settled = () => setDoubt(undefined)

/** An answer was given that the record contradicts: asks which is right. The answer stands meanwhile. */
export function Doubted({ view }: { readonly view: Extract<View, { kind: 'action' | 'ending' }> }) {
  const core = useWords()
  const { t } = useTranslation()
  const doubted = useDoubt()
  const { here, write } = useCaseHere(view.trail)
  const [asking, setAsking] = useState(false)
  const id = useId()
  if (!doubted || here.kind !== 'own') return null
  const { pair: said } = doubted
  const proposal = contested(doubted, view.trail, here.open)
  if (!proposal) return null
  const change = view.given.find(({ pair }) => pair.step === said.step)?.change
  const { moment, since } = proposal
  const { clock } = core.ui
  const save = (at: number, rough: boolean) => {
    write((found) => recordMoment(found, moment, at, Date.now(), rough))
    settled()
  }
  return (
    <section className={css.beside} aria-labelledby={id} data-screen>
      <h2 id={id}>{clock.doubt}</h2>
      <p>
        {t(($) => $.ui.clock.doubtWhy, { answer: answerText(core, said), other: answerText(core, proposal.pair) })}
      </p>
      <div className={css.tools}>
        <button type="button" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          {clock.change}
        </button>
        <button type="button" onClick={settled}>
          {clock.doubtAnswer}
        </button>
        {change && (
          <StepLink to={change} className={css.link} onClick={settled}>
            {clock.doubtChange}
          </StepLink>
        )}
        {asking && <MomentForm at={since} onSave={save} />}
      </div>
    </section>
  )
}
