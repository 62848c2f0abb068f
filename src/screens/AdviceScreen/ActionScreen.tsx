import { Below, useWhole } from '../../components/Below/Below'
import { Dial } from '../../components/Dial/Dial'
import { Tasks } from '../../components/Tasks/Tasks'
import { useAdvice, useWords } from '../../i18n/i18n'
import { stepText } from '../../i18n/say'
import { SheetHead } from '../../print/Sheet'
import { useCaseHere } from '../../case/useCaseHere'
import { useTicks } from '../../case/useTicks'
import { CaseHere, OwnClocks, WaitLead } from '../CaseHere/CaseHere'
import { StepFrame } from '../StepFrame/StepFrame'
import { picturesAt } from '../illustrationsOf'
import { Progress } from './Progress'
import { partsOf, wordsOf } from '../tasksOf'
import type { Action } from './action'
import { servicesOf } from './callsOf'
import { Pictures } from './Pictures'
import { Rest } from './Rest'
import css from './Advice.module.css'

type Props = { readonly view: Action; readonly isRehearsed?: boolean }

/** The one right next thing: what to do now, by what time, whom to call; then the rest. */
export function ActionScreen({ view, isRehearsed = false }: Props) {
  const advice = useAdvice()
  const isWhole = useWhole(isRehearsed)
  const found = useCaseHere(view.trail)
  const { own } = useTicks(view.step, found)
  const { now } = partsOf(view)
  const core = useWords()
  const { action } = core.ui
  const lead = (
    <WaitLead view={view} found={found}>
      {stepText(core, view.step).lead}
    </WaitLead>
  )
  return (
    <StepFrame view={view} lead={lead}>
      {view.alone && (
        <p className={css.alone} data-bare="">
          {action.alone}
        </p>
      )}
      {isWhole && <SheetHead view={view} />}
      <Tasks
        {...own}
        id="now"
        title={now && own.isDone(now) ? action.nowDone : action.now}
        order="now"
        tasks={now ? [wordsOf(advice, now)] : []}
        pictures={<Pictures shown={now ? picturesAt(now, advice.taps) : []} />}
      />
      <Progress lines={view.lines} isDone={own.isDone} />
      <OwnClocks view={view} found={found} />
      {view.waits && <CaseHere view={view} found={found} />}
      {view.rung === 'urgent' && <Dial services={servicesOf(view.dial)} provider={view.provider} />}
      {isWhole ? <Rest view={view} found={found} /> : <Below />}
    </StepFrame>
  )
}
