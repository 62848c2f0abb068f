import { useActorRef, useSelector } from '@xstate/react'
import { useEffect, useState } from 'react'
import { clock } from '../../machines/core/clock'

export type Clocked = {
  /** The instant (ms) the page last looked at the device's clock. */
  readonly at: number
  readonly due: boolean
  /** It turned due while it was being watched. */
  readonly turned: boolean
  readonly jumped: boolean
}

const steady = () => performance.now()

/**
 * Watches the device's clock until a deadline (ms since the epoch) is over. A page that comes back into sight looks
 * at once, because timers sleep with it. Watches one deadline for its whole life: another one needs another `key`.
 */
export function useClock(deadline: number): Clocked {
  const actor = useActorRef(clock(), { input: { deadline, now: Date.now, steady } })
  const at = useSelector(actor, ({ context }) => context.at)
  const jumped = useSelector(actor, ({ context }) => context.jumped)
  const due = useSelector(actor, ({ value }) => value === 'due')
  const [wasDue] = useState(due)
  useEffect(() => {
    const look = () => actor.send({ type: 'look' })
    document.addEventListener('visibilitychange', look)
    addEventListener('pageshow', look)
    addEventListener('focus', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      removeEventListener('pageshow', look)
      removeEventListener('focus', look)
    }
  }, [actor])
  return { at, due, turned: due && !wasDue, jumped }
}
