import { useRef } from 'react'
import { deadlineAt, takesPromise } from '../../../machines/waiting'
import type { View } from '../../../machines/view'
import { Beside } from './Beside'
import css from './CaseHere.module.css'
import { KeptIn } from './KeptIn'
import { Promises } from './Promises'
import { Until } from './Until'

type Props = { readonly view: Extract<View, { kind: 'action' | 'ending' }> }

/** What the person's own record has to do with a step: until when, what was promised, and where it is kept. */
export function CaseHere({ view: { step, trail } }: Props) {
  const deadline = deadlineAt(step)
  const place = useRef<HTMLDivElement>(null)
  return (
    <>
      {deadline && deadline !== 'promised' && <Until trail={trail} deadline={deadline} />}
      {takesPromise(step) && <Promises trail={trail} />}
      <div ref={place} className={css.place} tabIndex={-1} data-screen>
        <Beside trail={trail} onDone={() => place.current?.focus()} />
        <KeptIn trail={trail} />
      </div>
    </>
  )
}
