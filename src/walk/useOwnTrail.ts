import { useMemo, useSyncExternalStore } from 'react'
import type { Destination } from '../../machines/core/answering'
import { parseTrail, type Trail } from '../../machines/core/trail'
import { subscribe } from '../browser/history'
import { lastFragment } from './remembered'

const nothing = () => ''

/** What was walked in this tab, for pages that are not on the walk; nothing until hydration is done. */
export function useOwnTrail(): Trail | undefined {
  const fragment = useSyncExternalStore(subscribe, lastFragment, nothing)
  return useMemo(() => {
    const { trail } = parseTrail(fragment)
    return trail.pairs.length ? trail : undefined
  }, [fragment])
}

/** The way on with what was walked last in this tab. */
export function useLastWalk(): Destination | undefined {
  const trail = useOwnTrail()
  return trail && { step: trail.end, trail }
}
