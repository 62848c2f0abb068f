import { useMemo, type ReactNode } from 'react'
import type { View } from '../../../machines/core/view'
import { Answers } from '../../components/Answers/Answers'
import { Back } from '../../components/Back/Back'
import { Ladder } from '../../components/Ladder/Ladder'
import { Lead } from '../../components/Lead/Lead'
import { useTitle } from '../../components/Text/Text'
import { NOTICE } from '../../components/Notice/Notice'
import { useWords } from '../../i18n/i18n'
import { answerText, stepText } from '../../i18n/say'
import { ladderOf, rungsOn } from '../ladderOf'
import { Changes } from './Changes'
import css from './Step.module.css'

export type StepView = Exclude<View, { kind: 'lost' }>

/** The id of a step's heading, which names its lists. */
export const HEADING = 'step'

type Props = {
  readonly view: StepView
  /** Stands above the heading. */
  readonly above?: ReactNode
  /** Stands in place of the lead. */
  readonly lead?: ReactNode
  readonly children: ReactNode
}

/** What every step has around it: the ladder, the way back, its heading, and the answers given so far. */
export function StepFrame({ view, above, lead: ownLead, children }: Props) {
  const core = useWords()
  const marked = useTitle()
  const { title, lead } = stepText(core, view.step)
  const isFirst = view.step === 'start'
  const { journey, rung, trail } = view
  const left = view.kind === 'question' ? view.left : undefined
  // On every question of a road, so that nothing jumps from one to the next; what is urgent has no stages.
  const isOnLadder = isFirst || (rung === 'start' ? view.kind === 'question' : rung !== 'urgent')
  // The same element while it says the same: React leaves it alone.
  const ladder = useMemo(
    () => <Ladder rungs={ladderOf(journey, core)} current={rung} been={rungsOn(trail)} captioned={isFirst} />,
    [journey, core, rung, trail, isFirst],
  )
  const given = view.given.map(({ pair, change }) => ({
    id: pair.step,
    question: stepText(core, pair.step).title,
    answer: answerText(core, pair),
    change,
  }))
  return (
    <div className={isFirst ? `${css.frame} ${css.first}` : css.frame}>
      {isOnLadder && !isFirst && <div className={css.ladder}>{ladder}</div>}
      <div className={css.column}>
        {!isFirst && <Back back={view.back} ahead={view.ahead} alone={view.alone}>{left === undefined || view.ahead ? undefined : core.ui.walk.left[Math.min(left, 2)]}</Back>}
        {view.notice && <Changes notice={view.notice} />}
        {above}
        <h1 id={HEADING} tabIndex={-1} aria-describedby={view.notice && NOTICE}>
          {marked(title)}
        </h1>
        {ownLead ?? <Lead>{lead}</Lead>}
        {children}
      </div>
      {isFirst && <div className={css.ladder}>{ladder}</div>}
      <div className={css.given} data-screen>
        <Answers given={given} folded={view.kind !== 'question'} />
      </div>
    </div>
  )
}
