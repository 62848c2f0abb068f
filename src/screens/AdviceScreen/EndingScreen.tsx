import type { View } from '../../../machines/core/view'
import { Below, useWhole } from '../../components/Below/Below'
import { Sources } from '../../components/Sources/Sources'
import { Tasks } from '../../components/Tasks/Tasks'
import { useAdvice, useAllWords, useLocale } from '../../i18n/i18n'
import { useCaseHere } from '../../case/useCaseHere'
import { useTicks } from '../../case/useTicks'
import { PictureButton } from '../../picture/PictureButton'
import { SheetFoot, SheetHead } from '../../print/Sheet'
import { ClaimedNote } from './ClaimedNote'
import { Folds } from './Folds'
import css from './Advice.module.css'
import { CaseHere } from '../CaseHere/CaseHere'
import { reasonsOf } from '../reasonsOf'
import { checkedOn, factsOn } from '../restsOn'
import { StepFrame } from '../StepFrame/StepFrame'
import { Variants } from './Variants'
import { partsOf, wordsOf } from '../tasksOf'

type Props = { readonly view: Extract<View, { kind: 'ending' }> }

/** Where a walk may rest, with what is still worth doing. */
export function EndingScreen({ view }: Props) {
  const core = useAllWords()
  const advice = useAdvice()
  const locale = useLocale()
  const found = useCaseHere(view.trail)
  const kept = found.here.kind === 'own' ? found.here.open : undefined
  const ticks = useTicks(view.step, found)
  const { own } = ticks
  const { now, then, mind, folds, groups } = partsOf(view)
  const words = (ids: typeof then) => ids.map((id) => wordsOf(advice, id))
  const { action } = core.ui
  const isWhole = useWhole()
  return (
    <StepFrame view={view}>
      {isWhole && <SheetHead view={view} />}
      <Tasks {...own} open id="todo" title={action.ending} order="any" tasks={words(now ? [now, ...then] : then)} />
      {isWhole ? (
        <>
          <Tasks {...own} id="mind" title={action.mind} order="any" tasks={words(mind)} />
          <Variants groups={groups} ticks={own} />
          <div className={css.keep} data-screen>
            <PictureButton view={view} kept={kept} ticks={ticks} />
          </div>
          <div className={css.folds}>
            <Folds folds={folds} ticks={ticks} />
            <CaseHere view={view} found={found} />
            <Sources groups={reasonsOf(factsOn(view), { core, advice }, locale)} checked={checkedOn(view)} />
          </div>
          <ClaimedNote lines={view.lines} />
          <SheetFoot view={view} />
        </>
      ) : (
        <Below />
      )}
    </StepFrame>
  )
}
