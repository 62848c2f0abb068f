import { stepIds, type Pair, type PairName, type StepId } from '../../machines/flow'
import { mayComeBefore } from '../../machines/core/graph'
import type { Line } from '../../machines/journeys/step'
import { messageOf } from '../../machines/messages'
import { stepOf } from '../../machines/steps'
import { emptyTrail, replay, type Trail } from '../../machines/core/trail'
import { edges, nameOf } from './edges'
import { simplePaths } from './simplePaths'

/** One form the list and the words to send of a step can take, with a walk that brings it about. */
export type Variant = { readonly step: StepId; readonly trail: Trail; readonly name: string }

/** The answers a line hangs on, whether it comes with them or goes. */
function hangsOn(line: Line): readonly PairName[] {
  if (typeof line === 'string') return []
  if ('fold' in line) return line.lines.flatMap(hangsOn)
  return [...(line.when ?? []), ...(line.unless ?? [])]
}

/** The earlier answers a step's list or words to send hang on. */
export function detailsOf(step: StepId): ReadonlySet<PairName> {
  const entry = stepOf(step)
  if (entry.kind === 'question') return new Set()
  const messages = (entry.kind === 'action' && entry.messages) || []
  return new Set([...(entry.tasks ?? []).flatMap(hangsOn), ...messages.flatMap((id) => [...(messageOf(id).fits ?? []), ...(messageOf(id).unless ?? [])])])
}

/** The earlier answers a step's form hangs on, and their questions. */
function hangingOn(step: StepId): { readonly pairs: ReadonlySet<Pair>; readonly questions: readonly StepId[] } {
  const details: ReadonlySet<string> = detailsOf(step)
  const pairs = edges.flatMap(({ pair }) => (details.has(nameOf(pair)) ? [pair] : []))
  return { pairs: new Set(pairs), questions: [...new Set(pairs.map((pair) => pair.step))] }
}

const hanging = new Map(stepIds.map((step) => [step, hangingOn(step)]))

/** What the form of a step follows from after these answers: those its lines hang on, and the questions that may have been answered unseen. */
function formAt(step: StepId, from: StepId, given: readonly Pair[]): { readonly key: string; readonly known: readonly string[] } {
  const { pairs, questions } = hanging.get(step) ?? hangingOn(step)
  const known = given.filter((pair) => pairs.has(pair)).map(nameOf)
  const unseen = questions.filter((question) => mayComeBefore(from).has(question) && !given.some((pair) => pair.step === question))
  return { key: [step, ...known.toSorted(), ...unseen].join(' '), known }
}

function* everyVariant(): Generator<Variant> {
  const seen = new Set<string>()
  for (const step of stepIds) {
    seen.add(formAt(step, step, []).key)
    yield { step, trail: emptyTrail(step), name: `${step}, opened on its own` }
  }
  for (const from of stepIds) {
    for (const { pairs, end } of simplePaths(from)) {
      // Over a million paths pass here, and most end where there is but one form.
      if (!hanging.get(end)?.pairs.size) continue
      const { key, known } = formAt(end, from, pairs)
      if (seen.has(key)) continue
      seen.add(key)
      yield { step: end, trail: replay(pairs, from).trail, name: [end, `from ${from}`, ...known].join(', ') }
    }
  }
}

/** Every form of every step that any walk brings about, from the first page or from a page opened on its own. */
export const variants: readonly Variant[] = [...everyVariant()]
