import { answering, type Destination } from './answering'
import { checklist, type ChecklistLine } from './checklist'
import type { DeadlineId, OwnDeadlineId } from './deadlines'
import type { PublicServiceId } from '../facts/publicServices'
import { answersOf, journeyOf, type Journey, type Pair, type StepId } from '../flow'
import { leadsTo } from './leadsTo'
import { journeyEntry } from '../journeys/journeys'
import type { Rung } from '../journeys/step'
import { stepOf } from '../steps'
import { isTimed } from './proposal'
import { answerAt, formatPairs, stepsOf, toPair, type LostReason, type Parsed, type Trail } from './trail'

/** One answer a person may give now, and where it leads. */
export type Choice = { readonly pair: Pair; readonly to: Destination; readonly chosen: boolean }

/** An answer given, and the way back to its question. */
export type Given = { readonly pair: Pair; readonly change: Destination }

/** What changed about a link or an answer, to be said in one sentence. */
export type Notice =
  | { readonly kind: 'aside'; readonly pairs: readonly Pair[] }
  | { readonly kind: 'trimmed'; readonly reason: LostReason; readonly words: readonly string[] }

type Shared = {
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

/** What happened then: the question an action asks afterwards, its own or the one it leads to. */
export type Afterwards = { readonly asks: StepId; readonly choices: readonly Choice[] }

/** Everything a screen is given. */
export type View =
  | (Shared & { readonly kind: 'question'; readonly timed: boolean; readonly choices: readonly Choice[] })
  | (Shared & {
      readonly kind: 'action'
      readonly lines: readonly ChecklistLine[]
      readonly deadline?: DeadlineId
      readonly mustActBy?: OwnDeadlineId
      readonly waits: boolean
      readonly dial: readonly PublicServiceId[]
      readonly reach?: 'inApp' | 'lockedOut'
      readonly provider: boolean
      readonly afterwards: Afterwards
    })
  | (Shared & { readonly kind: 'ending'; readonly lines: readonly ChecklistLine[] })
  | { readonly kind: 'lost'; readonly reason: LostReason; readonly words: readonly string[]; readonly nearest: Destination }

/** Where something is urgent, answers about another matter are not worth a line. */
const neverWaits = (step: StepId): boolean => journeyEntry(journeyOf(step)).neverWaits === true

const noticeOf = (parsed: Parsed, step: StepId): Notice | undefined => {
  if (parsed.ok) return undefined
  if (parsed.reason === 'does-not-follow') return neverWaits(step) ? undefined : { kind: 'aside', pairs: parsed.aside }
  return { kind: 'trimmed', reason: parsed.reason, words: parsed.gone }
}

const pageGone: Notice = { kind: 'trimmed', reason: 'gone', words: [] }

const destination = (trail: Trail, step: StepId): Destination => ({ step, fragment: formatPairs(trail.pairs) })

const pairsAt = (step: StepId): readonly Pair[] => answersOf(step).flatMap((answer) => toPair(step, answer) ?? [])

const choiceOf = (trail: Trail, pair: Pair, after: readonly Pair[], aside: readonly Pair[] = []): Choice => ({
  pair,
  to: answering(trail, [...after, pair], aside),
  chosen: after.length === 0 && answerAt(trail, pair.step) === pair.answer,
})

/** `later` leads on to a question: it is asked right away, beside the action's own answers, without leading back here. */
function afterwardsOf(step: StepId, trail: Trail): Afterwards {
  const own = pairsAt(step)
  const later = own.find(({ answer }) => answer === 'later')
  const asks = later && leadsTo(step, later.answer)
  if (!later || !asks || stepOf(asks).kind !== 'question') {
    return { asks: step, choices: own.map((pair) => choiceOf(trail, pair, [])) }
  }
  const entry = stepOf(step)
  const ruledOut: readonly string[] = (entry.kind === 'action' && entry.ruledOut) || []
  const onward = pairsAt(asks).filter(({ answer }) => leadsTo(asks, answer) !== step && !ruledOut.includes(`${asks}.${answer}`))
  return {
    asks,
    choices: [
      ...own.filter((pair) => pair !== later).map((pair) => choiceOf(trail, pair, [])),
      ...onward.map((pair) => choiceOf(trail, pair, [later])),
    ],
  }
}

/**
 * The narrow port: what a screen shows for an address.
 *
 * @param parsed the fragment, read
 * @param lookingAt the path's step; where it is not on the trail, the trail's end wins. Nothing, where the path names a
 * page that is gone.
 */
export function view(parsed: Parsed, lookingAt: StepId | undefined): View {
  const trail = parsed.ok ? parsed.trail : parsed.nearest
  if (!parsed.ok && trail.pairs.length === 0 && parsed.gone.length) {
    return { kind: 'lost', reason: parsed.reason, words: parsed.gone, nearest: destination(trail, trail.end) }
  }
  const seen = stepsOf(trail)
  const step = lookingAt && seen.includes(lookingAt) ? lookingAt : trail.end
  const entry = stepOf(step)
  const aside = parsed.ok ? [] : parsed.aside
  const before = seen[seen.indexOf(step) - 1]
  const notice = lookingAt ? noticeOf(parsed, step) : pageGone
  const lines = checklist(step, trail)
  const shared: Shared = {
    step,
    journey: journeyOf(step),
    rung: entry.rung,
    trail,
    given: trail.pairs.map((pair) => ({ pair, change: destination(trail, pair.step) })),
    ...(before && { back: destination(trail, before) }),
    ...(step !== trail.end && { ahead: destination(trail, trail.end) }),
    ...(notice && { notice }),
    alone: trail.from !== 'start',
  }
  switch (entry.kind) {
    case 'question':
      return { ...shared, kind: 'question', timed: isTimed(step), choices: pairsAt(step).map((pair) => choiceOf(trail, pair, [], aside)) }
    case 'action':
      return {
        ...shared,
        kind: 'action',
        lines,
        ...(entry.deadline && { deadline: entry.deadline }),
        ...(entry.mustActBy && { mustActBy: entry.mustActBy }),
        waits: entry.waits === true,
        dial: entry.dial ?? [],
        ...(entry.reach && { reach: entry.reach }),
        provider: entry.provider === true,
        afterwards: afterwardsOf(step, trail),
      }
    case 'ending':
      return { ...shared, kind: 'ending', lines }
  }
}
