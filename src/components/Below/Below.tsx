import { startTransition, useEffect, useState } from 'react'
import { hasGoneOn } from '../../browser/history'
import { afterPaint } from '../../time/afterPaint'

/**
 * May the whole page stand there? A page that is opened has all of it at once, and so has one that Back returns to, for
 * the browser to scroll to where it was. After a tap what is seen first is painted first, and the rest follows in slices.
 *
 * @param never where only what is seen first is wanted
 */
export function useWhole(never = false): boolean {
  const [isWhole, setWhole] = useState(() => !never && !hasGoneOn())
  useEffect(() => (isWhole || never ? undefined : afterPaint(() => startTransition(() => setWhole(true)))), [isWhole, never])
  return isWhole
}

/** Set by hand: pages are written without styles of their own, and without this. */
const tall = (room: HTMLElement | null) => {
  if (room) room.style.minHeight = '100vh'
}

/** Where the rest will stand: nothing that follows it is in sight meanwhile. */
export const Below = () => <div ref={tall} aria-busy="true" />
