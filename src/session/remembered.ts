import type { Parsed, Trail } from '../../machines/core/trail'
import { formatPairs, parseTrail } from '../../machines/core/trail'
import { afterPaint } from './afterPaint'

const KEY = 'xiayibu.trail'

let kept: string | undefined

const read = (): string => {
  try {
    return sessionStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}

/** The longest trail of this tab, as a fragment. It outlives browser Back, not the tab. */
export const rememberedFragment = (): string => (kept ??= read())

const store = (): void => {
  try {
    sessionStorage.setItem(KEY, rememberedFragment())
  } catch {
    // Storage is forbidden or full: the tab still remembers until it is reloaded.
  }
}

/** Starts over: the tab forgets what was answered. */
export function forget(): void {
  kept = ''
  store()
}

const begins = (shorter: Trail, longer: Trail): boolean =>
  shorter.from === longer.from &&
  shorter.pairs.length < longer.pairs.length &&
  shorter.pairs.every(({ step, answer }, i) => longer.pairs[i]?.step === step && longer.pairs[i]?.answer === answer)

/** Goes on with the tab's trail where the address holds only its beginning, as after browser Back. */
export function recall(parsed: Parsed, remembered: string): Parsed {
  if (!parsed.ok || parsed.trail.from !== 'start' || !remembered) return parsed
  const longest = parseTrail(remembered)
  return longest.ok && begins(parsed.trail, longest.trail) ? longest : parsed
}

/** Keeps a trail for this tab, unless it is the beginning of the one kept. */
export function remember(trail: Trail): void {
  if (!trail.pairs.length) return
  const longest = parseTrail(rememberedFragment())
  if (longest.ok && begins(trail, longest.trail)) return
  const fragment = formatPairs(trail.pairs)
  if (fragment === rememberedFragment()) return
  kept = fragment
  afterPaint(store)
}
