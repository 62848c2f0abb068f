import type { View } from '../../../machines/core/view'
import { endOf, keptAt, momentBehind } from '../../../machines/case/status'
import type { CaseHere as Found } from '../../case/useCaseHere'
import { Kept } from '../../components/Kept/Kept'
import { Lead, LeadRoom } from '../../components/Lead/Lead'
import { useWords } from '../../i18n/i18n'
import { useClock } from '../../time/useClock'
import css from './CaseHere.module.css'
import { Onward } from './Onward'

type Props = {
  readonly view: Extract<View, { kind: 'action' }>
  readonly found: Found
  /** The lead while the wait lasts, and of whoever has no case. */
  readonly children: string
}

/** The sentence under a step's heading. Once the wait of the person's own case is over it says so, with the way on. */
export function WaitLead({ view, found: { here }, children }: Props) {
  const { counted } = keptAt(view.step)
  if (!view.waits || !counted || here.kind !== 'own') return <Lead>{children}</Lead>
  const began = here.open.moments[momentBehind(counted)]
  if (!began) return <Lead>{children}</Lead>
  const at = endOf(counted, began.at)
  return (
    <Watched key={at} at={at}>
      {children}
    </Watched>
  )
}

function Watched({ at, children }: { readonly at: number; readonly children: string }) {
  const { over } = useWords().ui.clock
  if (!useClock(at).due) return <Lead>{children}</Lead>
  return (
    <Kept options={[<LeadRoom key="lead">{children}</LeadRoom>]}>
      <p className={css.over}>
        <span data-lead="">{over}</span>
        <Onward />
      </p>
    </Kept>
  )
}
