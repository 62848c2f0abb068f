import type { Destination } from '../core/answering'
import { leadsTo } from '../core/leadsTo'
import { pairNamed, replay } from '../core/trail'
import { answersOf, isStepId, type Pair, type StepId } from '../flow'
import type { RoadId } from './roads'

/** A way to a step, with the answers it implies. */
export type Road = { readonly id: RoadId; readonly pairs: readonly Pair[]; readonly to: Destination }

/**
 * Where a walk may begin. To begin anywhere but at the first question would be to leave out what must be known; to
 * begin there for what comes after these would be to put words into a person's mouth, such as what was wrong with the
 * goods.
 */
const ENTRIES: readonly StepId[] = ['start', 'stage', 'outside', 'sellerOutside', 'companyOutside', 'companySilence']

type Walks = ReadonlyMap<StepId, readonly Pair[]>

/**
 * The shortest walk to every step from one of some steps; of two as short, the one by the earlier answers: "I am not sure"
 * is the last answer of every question. A test holds that none goes by what happened since where there is another way.
 */
function walksFrom(entries: readonly StepId[]): Walks {
  const walks = new Map<StepId, readonly Pair[]>(entries.map((step) => [step, []]))
  for (const [here, pairs] of walks) {
    for (const answer of answersOf(here)) {
      const to = leadsTo(here, answer)
      const pair = pairNamed(`${here}.${answer}`)
      if (to && pair && !walks.has(to)) walks.set(to, [...pairs, pair])
    }
  }
  return walks
}

let remembered: { readonly usual: Walks; readonly whole: Walks } | undefined
const walks = () => (remembered ??= { usual: walksFrom(ENTRIES), whole: walksFrom(['start']) })

/** The step a road leads to. */
function endOf(id: RoadId): StepId {
  if (isStepId(id)) return id
  const pair = pairNamed(id)
  const to = pair && leadsTo(pair.step, pair.answer)
  if (!to) throw new Error(`There is no road "${id}"`)
  return to
}

function pairsTo(id: RoadId, from: Walks): readonly Pair[] {
  if (isStepId(id)) return from.get(id) ?? []
  const pair = pairNamed(id)
  return pair ? [...(from.get(pair.step) ?? []), pair] : []
}

/** Is this an answer to what went wrong, so that it may stand before what the order's page shows? */
const saysWhatIsWrong = (id: RoadId): boolean => endOf(id) === 'stage'

/**
 * The way to a road: the fewest answers, and none that the person did not give.
 *
 * @param trouble a road the same words fit, which may say what went wrong where this one says how far it has got
 */
export function roadTo(id: RoadId, trouble?: RoadId): Road {
  const { usual, whole } = walks()
  const pairs = pairsTo(id, saysWhatIsWrong(id) ? whole : usual)
  const isOpen = pairs[0]?.step === 'stage'
  const before = isOpen && trouble && saysWhatIsWrong(trouble) ? pairsTo(trouble, whole) : []
  const all = [...before, ...pairs]
  return { id, pairs: all, to: { step: endOf(id), ...(all.length > 0 && { trail: replay(all).trail }) } }
}
