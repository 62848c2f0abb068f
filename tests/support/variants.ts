import { stepIds, type Pair, type StepId } from '../../machines/flow'
import { mayComeBefore } from '../../machines/core/graph'
import { emptyTrail, replay, type Trail } from '../../machines/core/trail'
import { detailsOf } from './details'
import { edges, nameOf } from './edges'
import { simplePaths } from './simplePaths'

/** One form the list and the words to send of a step can take, with a walk that brings it about. */
export type Variant = { readonly step: StepId; readonly trail: Trail; readonly name: string }

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

/**
 * Every form of every step that any walk brings about, from the first page or from a page opened on its own. Worked out
 * once for all tests (`evaluated`), so that nothing but plain data may be exported here.
 */
export const variants: readonly Variant[] = [...everyVariant()]
