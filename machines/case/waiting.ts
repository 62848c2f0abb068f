import { deadlineOf, type DeadlineId } from '../core/deadlines'
import { momentOf, type Moments } from '../core/proposal'
import type { StepId } from '../flow'
import type { Step } from '../journeys/step'
import { stepOf } from '../steps'

/** A wait whose end is known (ms since the epoch). The next road opens strictly after it. */
export type Wait = { readonly deadline: DeadlineId; readonly at: number }

/** Endings where a person rests until somebody does what they promised. */
const resting: ReadonlySet<StepId> = new Set<StepId>(['keepWatch', 'sellerWait'])

const talksToSupport = (entry: Step): boolean =>
  entry.kind === 'action' && (entry.reach !== undefined || entry.dial !== undefined || entry.deadline === 'promised')

/** May somebody promise something here, in a call or a chat, that is worth writing down? */
export const takesPromise = (step: StepId): boolean => resting.has(step) || talksToSupport(stepOf(step))

/** The wait a step begins or sits in. */
export function deadlineAt(step: StepId): DeadlineId | undefined {
  const entry = stepOf(step)
  if (entry.kind === 'action' && entry.deadline) return entry.deadline
  return takesPromise(step) ? 'promised' : undefined
}

/** Until when a person waits at a step, as far as their record says. */
export function waitAt(step: StepId, moments: Moments): Wait | undefined {
  const deadline = deadlineAt(step)
  const moment = deadline && momentOf(step, deadline)
  const from = moment && moments[moment]
  return deadline && from !== undefined ? { deadline, at: deadlineOf(deadline, from) } : undefined
}
