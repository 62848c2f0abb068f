import type { Parsed, Trail } from '../../machines/core/trail'
import { formatPairs, parseTrail } from '../../machines/core/trail'
import { isReturn } from '../address'
import { forget, keep, onForget, readKept } from '../state/storage'
import { afterPaint } from '../time/afterPaint'

/** The longest trail of the walk under way, and that of the walk before it, as fragments. */
type Memory = { readonly walk: string; readonly earlier: string }

let kept: Memory | undefined

function read(): Memory {
  const [walk = '', earlier = ''] = (readKept('trail') ?? '').split(' ')
  return { walk, earlier }
}

const memory = (): Memory => (kept ??= read())

const store = (): void => {
  const { walk, earlier } = memory()
  // Where storage is forbidden or full, the tab still remembers until it is reloaded.
  keep('trail', `${walk} ${earlier}`)
}

const begins = (shorter: Trail, longer: Trail): boolean =>
  shorter.from === longer.from &&
  shorter.pairs.length < longer.pairs.length &&
  shorter.pairs.every(({ step, answer }, i) => longer.pairs[i]?.step === step && longer.pairs[i]?.answer === answer)

const beginsIn = (shorter: Trail, fragment: string): boolean => {
  const longer = parseTrail(fragment)
  return longer.ok && begins(shorter, longer.trail)
}

/** What was walked last in this tab: the walk under way, unless it only began like the one before. */
export function lastFragment(): string {
  const { walk, earlier } = memory()
  const parsed = parseTrail(walk)
  return !walk || (parsed.ok && beginsIn(parsed.trail, earlier)) ? earlier : walk
}

/** What the tab knows of the walk that the address was reached by again; nothing where a person goes on. */
export const recalledFragment = (): string => (isReturn() ? memory().walk : '')

onForget('trail', () => {
  kept = { walk: '', earlier: '' }
})

/** Goes on with the tab's trail where the address holds only its beginning, as after browser Back. */
export function recall(parsed: Parsed, remembered: string): Parsed {
  if (!parsed.ok || parsed.trail.from !== 'start' || !remembered) return parsed
  const longest = parseTrail(remembered)
  return longest.ok && begins(parsed.trail, longest.trail) ? longest : parsed
}

/** The bare first question: whatever is answered from here on is another walk. */
export function beginWalk(): void {
  if (!memory().walk) return
  kept = { walk: '', earlier: lastFragment() }
  afterPaint(store)
}

/** Keeps a trail for this tab. Where it falls behind the one kept, and was not returned to, another walk has begun. */
export function remember(trail: Trail): void {
  if (!trail.pairs.length) return
  const { walk, earlier } = memory()
  const fragment = formatPairs(trail.pairs)
  if (fragment === walk) return
  const isBehind = beginsIn(trail, walk)
  if (isBehind && isReturn()) return
  // Somebody answers anew from the first question on: what was ticked and typed belongs to the walk before.
  if (isBehind || (!walk && earlier && fragment !== earlier && !isReturn())) forget('walk')
  kept = { walk: fragment, earlier: isBehind ? walk : earlier }
  afterPaint(store)
}
