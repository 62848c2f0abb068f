import { isStepId, stepIds, type PairName, type StepId } from '../../machines/flow'
import { mayComeBefore } from '../../machines/core/graph'
import type { Line } from '../../machines/journeys/step'
import { messageOf } from '../../machines/messages'
import { stepOf } from '../../machines/steps'
import { emptyTrail, replay, type Trail } from '../../machines/core/trail'
import { nameOf } from './edges'
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

const details = new Map(stepIds.map((step) => [step, detailsOf(step)]))

/** What a step's form follows from: the details known, and the questions that may have been answered unseen. */
function formAt(step: StepId, from: StepId, given: readonly PairName[]): string {
  const wanted = [...(details.get(step) ?? [])]
  const known = wanted.filter((name) => given.includes(name))
  const asked = new Set(given.map((name) => name.split('.')[0]))
  const unknown = wanted.map((name) => name.slice(0, name.indexOf('.'))).filter(
    (question) => isStepId(question) && !asked.has(question) && mayComeBefore(from).has(question),
  )
  return [step, ...known, ...new Set(unknown)].join(' ')
}

function* everyVariant(): Generator<Variant> {
  const seen = new Set<string>()
  for (const step of stepIds) {
    seen.add(formAt(step, step, []))
    yield { step, trail: emptyTrail(step), name: `${step}, opened on its own` }
  }
  for (const from of stepIds) {
    for (const { pairs, end } of simplePaths(from)) {
      const given = pairs.map((pair) => nameOf(pair) as PairName)
      const form = formAt(end, from, given)
      if (seen.has(form)) continue
      seen.add(form)
      const known = given.filter((name) => details.get(end)?.has(name))
      const name = [end, `from ${from}`, ...known].join(', ')
      yield { step: end, trail: replay(pairs, from).trail, name }
    }
  }
}

/** Every form of every step that any walk brings about, from the first page or from a page opened on its own. */
export const variants: readonly Variant[] = [...everyVariant()]
