import { comingStretches, within, type Hours } from './hours'
import type { ConflictId } from './conflicts'
import type { SourceId } from './sources'
import type { StatementId } from './statements'

/** A line somebody calls. Nobody claims busy or quiet hours for company purchasers, so they have none here. */
export type Line = 'consumer' | 'merchant'

/** Hours at which a line is said to be busy or quiet, and who says so. */
export type Told = Hours & { readonly source: SourceId; readonly statement?: StatementId }

/** When each line is said to be busy. The claims do not contradict each other, so all of them count (row X6). */
export const peaks = {
  consumer: [
    { days: 'weekends', from: 10, to: 16, source: 'seed000', statement: 'E11' },
    { days: 'workdays', from: 10, to: 12, source: 'seed001', statement: 'E13' },
    { days: 'workdays', from: 14, to: 17, source: 'seed001', statement: 'E13' },
    // EV4 names no days; its own hours are those of workdays.
    { days: 'workdays', from: 10, to: 11, source: 'EV4' },
    { days: 'workdays', from: 15, to: 17, source: 'EV4' },
  ],
  merchant: [{ days: 'workdays', from: 14, to: 17, source: 'seed000', statement: 'E15' }],
} as const satisfies Readonly<Record<Line, readonly Told[]>>

/** When each line is said to be quiet: the windows of row X6. */
export const quietHours = {
  consumer: [
    { days: 'workdays', from: 8, to: 9, source: 'seed000', statement: 'E12' },
    { days: 'workdays', from: 19, to: 22, source: 'seed000', statement: 'E12' },
  ],
  merchant: [{ days: 'workdays', from: 9, to: 12, source: 'seed000', statement: 'E15' }],
} as const satisfies Readonly<Record<Line, readonly Told[]>>

/** The claims by which a line is busy at this instant (ms since the epoch); empty where none says so. */
export const peakNow = (line: Line, at: number): readonly Told[] => peaks[line].filter((told: Told) => within(told, at))

export type Window = {
  /** Instants, ms since the epoch. Inside a quiet window `from` is the instant asked about. */
  readonly from: number
  readonly to: number
  readonly told: Told
}

/** The next quiet windows of a line, the earliest first. Asked on a weekend, the first is Monday's. */
export function goodMoments(line: Line, at: number, howMany: number): readonly Window[] {
  const told: readonly Told[] = quietHours[line]
  return told
    .flatMap((quiet) => comingStretches(quiet, at).map(({ from, to }) => ({ from: Math.max(from, at), to, told: quiet })))
    .sort((one, other) => one.from - other.from)
    .slice(0, howMany)
}

/** The next quiet window: it begins at the instant itself if that is a good moment. */
export function nextGoodMoment(line: Line, at: number): Window {
  const [next] = goodMoments(line, at, 1)
  if (!next) throw new Error(`no quiet window within a week of ${at} for ${line}`)
  return next
}

/** Night by the guide that says only a machine answers then, and who contradicts it. */
const night = {
  day: { days: 'daily', from: 7, to: 23 },
  saidBy: ['E04', 'E27'],
  deniedBy: ['E01'],
  conflict: 'X5',
} as const satisfies {
  readonly day: Hours
  readonly saidBy: readonly StatementId[]
  readonly deniedBy: readonly StatementId[]
  readonly conflict: ConflictId
}

/** Is it a time when one guide says only a machine answers, while another says people do round the clock? */
export const botOnly = (at: number): boolean => !within(night.day, at)
