import { ownDeadlineIds, ownDeadlines, type DeadlineId, type OwnDeadlineId } from '../core/deadlines'
import type { Moments } from '../core/proposal'
import { holds, type Trail } from '../core/trail'
import type { StepId } from '../flow'
import { goodsGone, type Rung } from '../journeys/step'
import { isKeyOf } from '../keys/keys'
import { stepOf } from '../steps'

/** A clock of the buyer's own, whose end (ms since the epoch) was read off the order's page. They act before it. */
export type OwnClock = { readonly deadline: OwnDeadlineId; readonly at: number }

/** Is this the buyer's own clock, rather than somebody else's? */
export const isOwn = (id: DeadlineId | OwnDeadlineId): id is OwnDeadlineId => isKeyOf(ownDeadlines, id)

/** The moment at which one of the buyer's own clocks ends. */
export const momentOfOwn = <D extends OwnDeadlineId>(id: D): (typeof ownDeadlines)[D]['until'] => ownDeadlines[id].until

/** The clock a step asks for. */
function ownDeadlineAt(step: StepId): OwnDeadlineId | undefined {
  const entry = stepOf(step)
  return entry.kind === 'action' ? entry.mustActBy : undefined
}

/** As long as the platform has not taken the matter over, the next move may be the buyer's. */
const open: ReadonlySet<Rung> = new Set<Rung>(['start', 'merchant', 'wait'])

/** Once noted it runs on beside the other steps of its matter, until what it asks for is done or its time is over. */
function stillRuns({ deadline, at }: OwnClock, step: StepId, trail: Trail, now: number): boolean {
  if (ownDeadlineAt(step) === deadline) return true
  const { kind, rung } = stepOf(step)
  if (kind === 'ending' || !open.has(rung) || now > at) return false
  return deadline === 'buyerMustAct' || !goodsGone.some((name) => holds(trail, name))
}

/** The buyer's own clocks that concern them at a step, of those whose time was noted. */
export const ownClocksAt = (step: StepId, trail: Trail, moments: Moments, now: number): readonly OwnClock[] =>
  ownDeadlineIds.flatMap((deadline) => {
    const at = moments[ownDeadlines[deadline].until]
    return at !== undefined && stillRuns({ deadline, at }, step, trail, now) ? [{ deadline, at }] : []
  })
