import { formatPairs, parseTrail, type Parsed, type Trail } from '../../machines/core/trail'
import { readAddress } from '../address'
import { currentHref, isReturn } from '../browser/history'
import { forget, keep, onForget, readKept } from '../state/storage'
import { afterPaint } from '../time/afterPaint'
import { answeredBare } from './tabName'

/** The longest trail of the walk under way, and that of the walk before it, as fragments. */
type Memory = { readonly walk: string; readonly earlier: string }

let kept: Memory | undefined

/** A fragment by the names of now: the site may have changed while the tab was open. */
function asNow(fragment: string): string {
  const { trail, trouble } = parseTrail(fragment)
  return trouble ? fragment : formatPairs(trail.pairs)
}

function read(): Memory {
  const [walk = '', earlier = ''] = (readKept('trail') ?? '').split(' ').map(asNow)
  return { walk, earlier }
}

const memory = (): Memory => (kept ??= read())

const store = (): void => {
  const { walk, earlier } = memory()
  // Where storage is forbidden or full, the tab still remembers until it is reloaded.
  keep('trail', `${walk} ${earlier}`)
}

/** Does a longer walk begin like this one? */
const isBeginning = (shorter: string, longer: string): boolean => longer.startsWith(`${shorter}~`)

/** What was walked last in this tab: the walk under way, unless it only began like the one before. */
export function lastFragment(): string {
  const { walk, earlier } = memory()
  return !walk || isBeginning(walk, earlier) ? earlier : walk
}

/** What the tab knows of the walk that the address was reached by again; nothing where a person goes on. */
export const recalledFragment = (): string => (isReturn() ? memory().walk : '')

onForget('trail', () => {
  kept = { walk: '', earlier: '' }
})

/** Goes on with the tab's trail where the address holds only its beginning, as after browser Back. */
export function recall(parsed: Parsed, remembered: string): Parsed {
  const { trail, trouble } = parsed
  if (trouble || trail.from !== 'start' || !isBeginning(formatPairs(trail.pairs), remembered)) return parsed
  const longest = parseTrail(remembered)
  return longest.trouble ? parsed : longest
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
  const isBehind = isBeginning(fragment, walk)
  if (isBehind && isReturn()) return
  const isOther = !walk && fragment !== earlier && (earlier !== '' || trail.from === 'start')
  // Somebody answers anew from the first question on: what was ticked and typed belongs to the walk before.
  if (isBehind || (isOther && !isReturn())) forget('walk')
  kept = { walk: fragment, earlier: isBehind ? walk : earlier }
  afterPaint(store)
}

// The first question was answered before the application was there to see it.
if (answeredBare && !isReturn() && readAddress(currentHref()).fragment.includes('~start.')) {
  beginWalk()
  forget('walk')
}
