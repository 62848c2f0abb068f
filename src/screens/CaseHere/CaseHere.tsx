import { useRef } from 'react'
import type { View } from '../../../machines/core/view'
import { momentsOf } from '../../../machines/case/moments'
import { ownClocksAt } from '../../../machines/case/ownClock'
import { keptAt } from '../../../machines/case/status'
import type { CaseHere as Found } from '../../case/useCaseHere'
import { useMinute } from '../../time/useMinute'
import { Beside } from './Beside'
import css from './CaseHere.module.css'
import { KeptIn } from './KeptIn'
import { OwnClock } from './OwnClock'
import { Promises } from './Promises'
import { Until } from './Until'

export { WaitLead } from './WaitLead'

type Props = { readonly view: Extract<View, { kind: 'action' | 'ending' }>; readonly found: Found }

/** What the person's own record has to do with a step: until when, what was promised, and where it is kept. */
export function CaseHere({ view, found }: Props) {
  const { step, trail } = view
  const { counted, promise } = keptAt(step)
  const waits = view.kind === 'action' && view.waits
  const place = useRef<HTMLDivElement>(null)
  return (
    <>
      {counted && <Until found={found} trail={trail} deadline={counted} isWaiting={waits} />}
      {promise && <Promises found={found} trail={trail} waits={waits} />}
      <div ref={place} className={css.place} tabIndex={-1} data-screen>
        <Beside found={found} onDone={() => place.current?.focus()} />
        <KeptIn found={found} />
      </div>
    </>
  )
}

/** The buyer's own clocks on an action: the one it asks for, and any that was noted and still runs. */
export function OwnClocks({ view, found }: { readonly view: Extract<View, { kind: 'action' }>; readonly found: Found }) {
  const { step, trail, mustActBy } = view
  const { here } = found
  const now = useMinute() ?? 0
  const noted = here.kind === 'own' ? ownClocksAt(step, trail, momentsOf(here.open), now) : []
  const shown = new Set([...(mustActBy ? [mustActBy] : []), ...noted.map(({ deadline }) => deadline)])
  return [...shown].map((deadline) => <OwnClock key={deadline} found={found} trail={trail} deadline={deadline} />)
}
