import { checklist, type ChecklistLine } from './checklist'
import type { DeadlineId, OwnDeadlineId } from './deadlines'
import type { PublicServiceId } from '../facts/publicServices'
import type { StepId } from '../flow'
import type { Action } from '../journeys/step'
import { leadsTo } from './leadsTo'
import { stepOf } from '../steps'
import { choiceOf, outline, pairsAt, type Choice, type Outline, type Shared } from './outline'
import type { Parsed, Trail } from './trail'

/** What happened then: the question an action asks afterwards, its own or the one it leads to. */
export type Afterwards = { readonly asks: StepId; readonly choices: readonly Choice[] }

/** Everything a screen is given. */
export type View =
  | Exclude<Outline, { kind: 'action' | 'ending' }>
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

/** `later` leads on to a question: it is asked right away, beside the action's own answers, without leading back here. */
function afterwardsOf(step: StepId, { ruledOut }: Action, trail: Trail): Afterwards {
  const own = pairsAt(step)
  const later = own.find(({ answer }) => answer === 'later')
  const asks = later && leadsTo(step, later.answer)
  if (!later || !asks || stepOf(asks).kind !== 'question') {
    return { asks: step, choices: own.map((pair) => choiceOf(trail, pair, [])) }
  }
  const isRuledOut = (answer: string): boolean => ruledOut?.some((name) => name === `${asks}.${answer}`) === true
  const onward = pairsAt(asks).filter(({ answer }) => leadsTo(asks, answer) !== step && !isRuledOut(answer))
  return {
    asks,
    choices: [
      ...own.filter((pair) => pair !== later).map((pair) => choiceOf(trail, pair, [])),
      ...onward.map((pair) => choiceOf(trail, pair, [later])),
    ],
  }
}

/** What a screen is given, once the steps themselves are here. */
export function inFull(known: Outline): View {
  if (known.kind === 'lost' || known.kind === 'question') return known
  const { step, trail } = known
  const entry = stepOf(step)
  const lines = checklist(step, trail)
  if (entry.kind !== 'action') return { ...known, kind: 'ending', lines }
  return {
    ...known,
    kind: 'action',
    lines,
    ...(entry.deadline && { deadline: entry.deadline }),
    ...(entry.mustActBy && { mustActBy: entry.mustActBy }),
    waits: entry.waits === true,
    dial: entry.dial ?? [],
    ...(entry.reach && { reach: entry.reach }),
    provider: entry.provider === true,
    afterwards: afterwardsOf(step, entry, trail),
  }
}

/** The narrow port: what a screen shows for an address; see `outline`. */
export const view = (parsed: Parsed, lookingAt: StepId | undefined): View => inFull(outline(parsed, lookingAt))
