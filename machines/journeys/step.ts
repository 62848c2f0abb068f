import type { DeadlineId, OwnDeadlineId } from '../core/deadlines'
import type { FactId } from '../facts/facts'
import type { PublicServiceId } from '../facts/publicServices'
import type { PairName } from '../flow'
import type { MessageId } from '../messages'
import type { TaskId } from '../tasks'

/** A stage of the escalation ladder, the ground before it, or the urgent road beside it. */
export type Rung = 'start' | 'merchant' | 'wait' | 'platform' | 'review' | 'outside' | 'urgent'

/** Lines of a checklist that only matter after an earlier answer: any one of these, and none of those they may name. */
export type Only = { readonly when: readonly PairName[]; readonly unless?: readonly PairName[]; readonly tasks: readonly TaskId[] }

/** Lines that no longer hold after any of these answers. */
export type Except = { readonly when?: never; readonly unless: readonly PairName[]; readonly tasks: readonly TaskId[] }

/** What a group of lines that is folded up says it holds. */
export type Fold = 'more' | 'whenSafe' | 'moreProof' | 'moreMind' | 'why' | 'special' | 'calling' | 'ifNo' | 'helper'

type Plain = TaskId | Only | Except

/** Lines that stand folded up under a heading, whatever room there is. */
export type Folded = { readonly fold: Fold; readonly lines: readonly Plain[] }

export type Line = Plain | Folded

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
  /** The buyer's own clock, read off the order's page: until when they have to answer, or to send the goods back. */
  readonly mustActBy?: OwnDeadlineId
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

/** Lines that only matter after an earlier answer; a page without a trail shows them under that answer's name. */
export const only = (when: PairName | readonly PairName[], ...tasks: readonly TaskId[]): Only => ({
  when: typeof when === 'string' ? [when] : when,
  tasks,
})

/** Lines for everybody but those who gave one of these answers. */
export const except = (unless: readonly PairName[], ...tasks: readonly TaskId[]): Except => ({ unless, tasks })

/** Lines that are not worth standing open, under a heading that says what they are. */
export const folded = (fold: Fold, ...lines: readonly Plain[]): Folded => ({ fold, lines })

/** After these answers the goods are no longer in the buyer's hands, so nobody may be asked to photograph them. */
export const goodsGone = [
  'returnNoReason.sentBack',
  'returnLeg.noAddress',
  'returnLeg.nothingComes',
  'returnLeg.disputed',
  'returnLeg.noMoney',
  'returnLeg.freight',
  'returnLeg.refused',
] as const satisfies readonly PairName[]

/** The one of them after which a road leads on to the merchant and the platform: naming the others there says nothing more. */
export const wentBack = ['returnLeg.refused'] as const satisfies readonly PairName[]

/** Lines that only matter after an earlier answer and while the goods are in the buyer's hands: pictures of them, mostly. */
export const inHand = (when: PairName | readonly PairName[], ...tasks: readonly TaskId[]): Only => ({ ...only(when, ...tasks), unless: wentBack })
