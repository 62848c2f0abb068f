import type { DeadlineId } from '../core/deadlines'
import type { FactId } from '../facts/facts'
import type { PublicServiceId } from '../facts/publicServices'
import type { PairName } from '../flow'
import type { MessageId } from '../messages'
import type { TaskId } from '../tasks'

/** A stage of the escalation ladder, the ground before it, or the urgent road beside it. */
export type Rung = 'start' | 'merchant' | 'wait' | 'platform' | 'review' | 'outside' | 'urgent'

/** Lines of a checklist that only matter after one earlier answer. */
export type Only = { readonly when: PairName; readonly tasks: readonly TaskId[] }

export type Line = TaskId | Only

export type Question = {
  readonly kind: 'question'
  readonly rung: Rung
  /** What its own words rest on; all other facts of a page are those of what it shows. */
  readonly facts?: readonly FactId[]
}

export type Action = {
  readonly kind: 'action'
  readonly rung: Rung
  /** What to do, in order; the first line is the one thing to do now. */
  readonly tasks: readonly [Line, ...Line[]]
  /** Words to send, in order; each says itself which answers it fits. */
  readonly messages?: readonly MessageId[]
  /** The wait this action begins or sits in. */
  readonly deadline?: DeadlineId
  /** A person sits in that wait here, so the clock stands right under the one thing to do. */
  readonly waits?: true
  /** Answers to the question asked afterwards that can no longer be true. */
  readonly ruledOut?: readonly PairName[]
  /** Public services to call from here, one tap each, the most pressing first. */
  readonly dial?: readonly PublicServiceId[]
  /** Shows 怎么打到真人; `lockedOut` for people who cannot open the app. */
  readonly reach?: 'inApp' | 'lockedOut'
  /** Shows "the number in your payment app or on your card". */
  readonly provider?: true
}

export type Ending = {
  readonly kind: 'ending'
  readonly rung: Rung
  readonly tasks?: readonly Line[]
}

export type Step = Question | Action | Ending

/** Lines that only matter after one earlier answer; a page without a trail shows them under that answer's name. */
export const only = (when: PairName, ...tasks: readonly TaskId[]): Only => ({ when, tasks })
