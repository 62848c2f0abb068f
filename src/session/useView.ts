import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { hasTrail, parseTrail, type Parsed } from '../../machines/trail'
import { view, type View } from '../../machines/view'
import { currentHref, hrefTo, readAddress, subscribe, type Address, type Locale, type Place } from '../address'
import { recall, remember, rememberedFragment } from './remembered'

/** Where the person looks, followed live; the page's own bare address until hydration is done. */
export function useAddress(locale: Locale, place: Place): Address {
  const href = useSyncExternalStore(subscribe, currentHref, () => hrefTo(locale, place))
  return useMemo(() => readAddress(href), [href])
}

const nothing = () => ''

/** The answers an address holds, gone on with where the tab remembers more; nothing on pages beside the questions. */
export function trailAt({ place, fragment }: Address, remembered: string): Parsed | null {
  const step = place.page === 'step' ? place.step : undefined
  const isWalk = hasTrail(fragment) && (step !== undefined || place.page === 'missing')
  if (!step && !isWalk) return null
  const parsed = parseTrail(fragment, step)
  return isWalk || step === 'start' ? recall(parsed, remembered) : parsed
}

/** The one adapter between the address and the screens: address -> trail -> view. */
export function useView(address: Address): View | null {
  const remembered = useSyncExternalStore(subscribe, rememberedFragment, nothing)
  const shown = useMemo(() => {
    const parsed = trailAt(address, remembered)
    return parsed && view(parsed, address.place.page === 'step' ? address.place.step : undefined)
  }, [address, remembered])
  useEffect(() => {
    if (shown && shown.kind !== 'lost') remember(shown.trail)
  }, [shown])
  return shown
}
