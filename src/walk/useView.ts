import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { fragmentOf } from '../../machines/core/answering'
import { hasTrail, parseTrail, type Parsed, type Trail } from '../../machines/core/trail'
import { namedOn, outline, type Choice, type Outline } from '../../machines/core/outline'
import type { StepId } from '../../machines/flow'
import { hrefTo, readAddress, type Address, type Locale, type Place } from '../address'
import { currentHref, subscribe } from '../browser/history'
import { beginWalk, recall, recalledFragment, remember } from './remembered'
import { whenIdle } from '../time/whenIdle'

/** Where the person looks, followed live; the page's own bare address until hydration is done. */
export function useAddress(locale: Locale, place: Place): Address {
  const href = useSyncExternalStore(subscribe, currentHref, () => hrefTo(locale, place))
  return useMemo(() => readAddress(href), [href])
}

const nothing = () => ''

/** The answers an address holds, gone on with where it was returned to and the tab remembers more; nothing on pages beside the questions. */
function trailAt({ place, fragment }: Address, remembered: string): Parsed | null {
  const step = place.page === 'step' ? place.step : undefined
  const isWalk = hasTrail(fragment) && (step !== undefined || place.page === 'missing')
  if (!step && !isWalk) return null
  const parsed = parseTrail(fragment, step)
  return isWalk ? recall(parsed, remembered) : parsed
}

const seen = new Map<string, Outline | null>()

/** The view of an address, worked out once: the next ones are ready before an answer is tapped. */
function viewAt(address: Address, remembered: string): Outline | null {
  const { place, fragment } = address
  const step = place.page === 'step' ? place.step : undefined
  const key = [place.page, step, fragment, remembered].join(' ')
  const known = seen.get(key)
  if (known !== undefined) return known
  const parsed = trailAt(address, remembered)
  const shown = parsed && outline(parsed, step)
  seen.set(key, shown)
  return shown
}

/** The steps that the page at an address names: whoever shows it needs their words. */
export function stepsNamedAt(href = currentHref(), remembered = recalledFragment()): readonly StepId[] {
  const shown = viewAt(readAddress(href), remembered)
  return shown ? namedOn(shown) : []
}

/** The answers behind what is on the screen, if it is a step. */
export function trailShown(): Trail | undefined {
  const shown = viewAt(readAddress(currentHref()), recalledFragment())
  return shown && shown.kind !== 'lost' ? shown.trail : undefined
}

const viewAhead = ({ locale }: Address, { to }: Choice): Outline | null =>
  viewAt({ locale, place: { page: 'step', step: to.step }, fragment: fragmentOf(to) }, '')

/** What each answer to the question on the screen leads to. */
export function viewsAhead(): readonly Outline[] {
  const address = readAddress(currentHref())
  const shown = viewAt(address, recalledFragment())
  if (shown?.kind !== 'question') return []
  return shown.choices.flatMap((choice) => viewAhead(address, choice) ?? [])
}

/** The one adapter between the address and the screens: address -> trail -> view. */
export function useView(address: Address): Outline | null {
  const remembered = useSyncExternalStore(subscribe, recalledFragment, nothing)
  const shown = useMemo(() => viewAt(address, remembered), [address, remembered])
  useEffect(() => {
    if (!shown || shown.kind === 'lost') return undefined
    if (shown.step === 'start' && !shown.trail.pairs.length) beginWalk()
    remember(shown.trail)
    if (shown.kind !== 'question') return undefined
    let callOff = () => {}
    const prepare = ([choice, ...others]: readonly Choice[]) => {
      if (choice) callOff = whenIdle(() => { viewAhead(address, choice); prepare(others) })
    }
    prepare(shown.choices)
    return () => callOff()
  }, [shown, address])
  return shown
}
