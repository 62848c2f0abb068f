import type { FactId } from '../facts/facts'
import type { TapsId } from '../facts/taps'

/**
 * What a task rests on: at least one fact, or our own safety rule, or plain care (a step anyone would take that
 * claims nothing about the platform or the law).
 */
export type Because = readonly [FactId, ...FactId[]] | 'safety' | 'care'

/**
 * What a line of a checklist is: something to do; something to gather and attach; or something to keep in mind
 * meanwhile, which nobody can tick off.
 */
export type Part = 'do' | 'proof' | 'mind'

export type Task = {
  readonly because: Because
  /** What kind of line it is, where it is not simply something to do. */
  readonly part?: Exclude<Part, 'do'>
  /** The exact taps in the app. */
  readonly taps?: TapsId
}
