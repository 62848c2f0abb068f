import { useMemo, useSyncExternalStore } from 'react'
import { parseTrail, type Trail } from '../../machines/core/trail'
import { subscribe } from '../address'
import { rememberedFragment } from './remembered'

const nothing = () => ''

/** What was walked in this tab, for pages that are not on the walk; nothing until hydration is done. */
export function useOwnTrail(): Trail | undefined {
  const fragment = useSyncExternalStore(subscribe, rememberedFragment, nothing)
  return useMemo(() => {
    const parsed = parseTrail(fragment)
    const trail = parsed.ok ? parsed.trail : parsed.nearest
    return trail.pairs.length ? trail : undefined
  }, [fragment])
}
