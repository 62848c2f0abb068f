import type { Destination } from '../core/answering'
import { deadlineOf, deadlineRules, type DeadlineId } from '../core/deadlines'
import type { StepId } from '../flow'
import { contradicts } from '../core/proposal'
import type { Rung } from '../journeys/step'
import { stepOf } from '../steps'
import type { Trail } from '../core/trail'
import type { Choice } from '../core/outline'
import { view, type View } from '../core/view'
import { deadlineAt, takesPromise, waitAt, type Wait } from './waiting'
import { trailOf } from './relation'
import { ownClocksAt, type OwnClock } from './ownClock'
import { momentsOf } from './moments'
import type { Case } from './record'

/** Where a case stands, as a screen tells it. */
export type Status = {
  readonly trail: Trail
  readonly step: StepId
  readonly rung: Rung
  /** The way back to its step, with every answer. */
  readonly to: Destination
  readonly deadline?: DeadlineId | undefined
  /** Until when, where the record says so: a wait, clocks of the buyer's own. The most pressing stands first. */
  readonly clocks: readonly (Wait | OwnClock)[]
}

/** What still runs presses more than what is over, and what ends first presses most. */
const byPressure =
  (now: number) =>
  (one: { readonly at: number }, other: { readonly at: number }): number =>
    Number(now > one.at) - Number(now > other.at) || one.at - other.at

/** Where a case stands by its own trail and times, now (ms since the epoch). */
export function statusOf(kept: Case, now: number): Status {
  const trail = trailOf(kept)
  const step = trail.end
  const moments = momentsOf(kept)
  const wait = waitAt(step, moments)
  return {
    trail,
    step,
    rung: stepOf(step).rung,
    to: { step, trail },
    deadline: wait?.deadline ?? deadlineAt(step),
    clocks: [...(wait ? [wait] : []), ...ownClocksAt(step, trail, moments, now)].sort(byPressure(now)),
  }
}

const viewAt = (trail: Trail, step = trail.end): View => view({ trail }, step)

/** What may have happened since: the answers of the step a case stands at, or of the one before where it rests. */
export function choicesSince({ trail }: Status): readonly Choice[] {
  const here = viewAt(trail)
  if (here.kind === 'question') return here.choices
  if (here.kind === 'action') return here.afterwards.choices
  const last = trail.pairs[trail.pairs.length - 1]
  const before = last && viewAt(trail, last.step)
  return before?.kind === 'action' ? before.afterwards.choices.filter(({ chosen }) => !chosen) : []
}

/** A wait that is counted from a moment, rather than promised by somebody. */
export type Counted = Exclude<DeadlineId, 'promised'>

/** What a step has to do with the record: a wait that is counted, a promise that may be made. */
export function keptAt(step: StepId): { readonly counted?: Counted; readonly promise: boolean } {
  const deadline = deadlineAt(step)
  return { ...(deadline && deadline !== 'promised' && { counted: deadline }), promise: takesPromise(step) }
}

/** The moment a wait is counted from. */
export const momentBehind = (deadline: Counted): (typeof deadlineRules)[Counted]['from'] => deadlineRules[deadline].from

/** May a wait have begun then (ms), seen from now (ms), by all the answers given? */
export const mayHaveBegun = (deadline: Counted, { pairs }: Trail, begun: number, now: number): boolean =>
  !pairs.some((pair) => contradicts(pair, { [momentBehind(deadline)]: begun }, now))

/** The instant (ms) a wait counted from another instant is over. */
export const endOf = (deadline: Counted, from: number): number => deadlineOf(deadline, from)
