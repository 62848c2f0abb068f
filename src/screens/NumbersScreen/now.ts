import { hotlines } from '../../../machines/facts/hotlines'
import { openNow, opensAt, type Hours } from '../../../machines/facts/hours'
import { botOnly, goodMoments, peakNow, peaks, quietHours, type Line, type Told } from '../../../machines/facts/busyHours'
import type { SourceId } from '../../../machines/facts/sources'

export type Opening = { readonly state: 'open' } | { readonly state: 'closed'; readonly opensAt: number }

/** Is a line open at the instant (ms since the epoch), by one claim about its hours; and if not, from when? */
export const openingOf = (hours: Hours, at: number): Opening =>
  openNow(hours, at) === 'open' ? { state: 'open' } : { state: 'closed', opensAt: opensAt(hours, at) }

export type Span = { readonly from: number; readonly to: number }

/** What is said of this very moment, the most telling thing first. */
export type Moment =
  | { readonly kind: 'shut'; readonly source: SourceId; readonly opensAt: number }
  | { readonly kind: 'night' }
  | { readonly kind: 'peak'; readonly sources: readonly SourceId[] }
  | { readonly kind: 'good'; readonly until: number }
  | { readonly kind: 'between' }

/** The one claim about the hours of the sellers' line. */
const sellerHours = hotlines.n02153395288.claims[0]

/**
 * What the claims say of calling a line at this instant (ms since the epoch), and the next quiet windows after it.
 * Peaks are the union of all claims.
 */
export function momentOf(line: Line, at: number): { readonly moment: Moment; readonly next: readonly Span[] } {
  const windows = goodMoments(line, at, 3)
  const moment = momentAt(line, at, windows[0])
  // A line that is shut says already when it opens.
  return { moment, next: windows.filter(({ from }) => from > at).slice(0, moment.kind === 'shut' ? 1 : 2) }
}

function momentAt(line: Line, at: number, window: Span | undefined): Moment {
  if (line === 'merchant' && openNow(sellerHours.hours, at) === 'closed') {
    return { kind: 'shut', source: sellerHours.source, opensAt: opensAt(sellerHours.hours, at) }
  }
  if (line === 'consumer' && botOnly(at)) return { kind: 'night' }
  const saying = [...new Set(peakNow(line, at).map(({ source }) => source))]
  if (saying.length) return { kind: 'peak', sources: saying }
  if (window && window.from <= at) return { kind: 'good', until: window.to }
  return { kind: 'between' }
}

/** Everything said about busy and quiet hours of a line. */
export const toldOf = (line: Line): { readonly busy: readonly Told[]; readonly quiet: readonly Told[] } => ({
  busy: peaks[line],
  quiet: quietHours[line],
})
