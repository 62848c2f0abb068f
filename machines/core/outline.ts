import { answering, type Destination, type Onward } from './answering'
import { answersOf, journeyOf, type Journey, type Pair, type StepId } from '../flow'
import { journeyEntry } from '../journeys/journeys'
import type { Rung } from '../journeys/step'
import { sketchOf } from './sketch'
import { answerAt, stepsOf, toPair, type LostReason, type Parsed, type Trail, type Trouble } from './trail'

/** One answer a person may give now, and where it leads. */
export type Choice = { readonly pair: Pair; readonly to: Onward; readonly chosen: boolean }

/** An answer given, and the way back to its question. */
export type Given = { readonly pair: Pair; readonly change: Destination }

/** What changed about a link or an answer, to be said in one sentence. */
export type Notice =
  | { readonly kind: 'aside'; readonly pairs: readonly Pair[] }
  | { readonly kind: 'trimmed'; readonly reason: LostReason; readonly words: readonly string[] }

/** What every screen of a step is given. */
export type Shared = {
  readonly step: StepId
  readonly journey: Journey
  readonly rung: Rung
  readonly trail: Trail
  /** The answers given so far, in order. */
  readonly given: readonly Given[]
  /** The step before this one on the trail. */
  readonly back?: Destination
  /** The furthest step, where this one is an earlier one looked at again. */
  readonly ahead?: Destination
  readonly notice?: Notice
  /** Opened on its own: nothing is known of the answers before it. */
  readonly alone: boolean
}

/** What is known of an address before the steps themselves are here: all of a question, and which action or ending it is. */
export type Outline =
  | (Shared & {
      readonly kind: 'question'
      readonly timed: boolean
      /** About how many questions may still follow, where that is known. */
      readonly left?: number
      readonly choices: readonly Choice[]
    })
  | (Shared & { readonly kind: 'action' | 'ending' })
  | { readonly kind: 'lost'; readonly reason: LostReason; readonly words: readonly string[]; readonly nearest: Destination }

/** Where something is urgent, answers about another matter are not worth a line. */
const neverWaits = (step: StepId): boolean => journeyEntry(journeyOf(step)).neverWaits === true

const noticeOf = ({ reason, aside, gone }: Trouble, step: StepId): Notice | undefined => {
  if (reason !== 'does-not-follow') return { kind: 'trimmed', reason, words: gone }
  return neverWaits(step) ? undefined : { kind: 'aside', pairs: aside }
}

const pageGone: Notice = { kind: 'trimmed', reason: 'gone', words: [] }

/** A link names a step of its own trail: one whose answers end before it was cut between two of them. */
const cutShort: Notice = { kind: 'trimmed', reason: 'malformed', words: [] }

/** The steps a screen names: its own, those of the answers given, and those of what was set aside. */
export function namedOn(view: Outline): readonly StepId[] {
  if (view.kind === 'lost') return [view.nearest.step]
  const { trail, notice } = view
  return [...stepsOf(trail), ...(notice?.kind === 'aside' ? notice.pairs.map(({ step }) => step) : [])]
}

/** The answers a step offers, each at its step. */
export const pairsAt = (step: StepId): readonly Pair[] => answersOf(step).flatMap((answer) => toPair(step, answer) ?? [])

/** A choice, and where it leads; `after` what an action's own answer says before it. */
export const choiceOf = (trail: Trail, pair: Pair, after: readonly Pair[], aside: readonly Pair[] = []): Choice => ({
  pair,
  to: answering(trail, [...after, pair], aside),
  chosen: after.length === 0 && answerAt(trail, pair.step) === pair.answer,
})

/**
 * What the question path knows of an address; `view` tells the rest.
 *
 * @param parsed the fragment, read
 * @param lookingAt the path's step; where it is not on the trail, the trail's end wins. Nothing, where the path names a
 * page that is gone.
 */
export function outline({ trail, trouble }: Parsed, lookingAt: StepId | undefined): Outline {
  if (trouble?.gone.length && !trail.pairs.length) {
    return { kind: 'lost', reason: trouble.reason, words: trouble.gone, nearest: { step: trail.end } }
  }
  const seen = stepsOf(trail)
  const step = lookingAt && seen.includes(lookingAt) ? lookingAt : trail.end
  const { kind, rung, timed, left } = sketchOf(step)
  const before = seen[seen.indexOf(step) - 1]
  const notice = !lookingAt ? pageGone : trouble ? noticeOf(trouble, step) : step === lookingAt ? undefined : cutShort
  const shared: Shared = {
    step,
    journey: journeyOf(step),
    rung,
    trail,
    given: trail.pairs.map((pair) => ({ pair, change: { step: pair.step, trail } })),
    ...(before && { back: { step: before, trail } }),
    ...(step !== trail.end && { ahead: { step: trail.end, trail } }),
    ...(notice && { notice }),
    alone: trail.from !== 'start',
  }
  return kind === 'question'
    ? { ...shared, kind, timed, ...(left !== undefined && { left }), choices: pairsAt(step).map((pair) => choiceOf(trail, pair, [], trouble?.aside)) }
    : { ...shared, kind }
}
