import { useRef } from 'react'
import type { View } from '../../../machines/core/view'
import { keptAt } from '../../../machines/case/status'
import { Beside } from './Beside'
import css from './CaseHere.module.css'
import { KeptIn } from './KeptIn'
import { Promises } from './Promises'
import { Until } from './Until'

type Props = { readonly view: Extract<View, { kind: 'action' | 'ending' }> }

/** What the person's own record has to do with a step: until when, what was promised, and where it is kept. */
export function CaseHere({ view }: Props) {
  const { step, trail } = view
  const { counted, promise } = keptAt(step)
  const waits = view.kind === 'action' && view.waits
  const place = useRef<HTMLDivElement>(null)
  return (
    <>
      {counted && <Until trail={trail} deadline={counted} isWaiting={waits} />}
      {promise && <Promises trail={trail} waits={waits} />}
      <div ref={place} className={css.place} tabIndex={-1} data-screen>
        <Beside trail={trail} onDone={() => place.current?.focus()} />
        <KeptIn trail={trail} />
      </div>
    </>
  )
}
