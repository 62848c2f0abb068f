import { answersOf, stepIds, type Pair, type StepId } from '../../machines/flow'
import { leadsTo } from '../../machines/core/leadsTo'
import { toPair } from '../../machines/core/trail'

/** One answer of the flow, with where it comes from and where it leads. */
export type Edge = { readonly pair: Pair; readonly from: StepId; readonly to: StepId }

/** Every answer of every step. */
export const edges: readonly Edge[] = stepIds.flatMap((from) =>
  answersOf(from).flatMap((answer) => {
    const pair = toPair(from, answer)
    const to = leadsTo(from, answer)
    return pair && to ? [{ pair, from, to }] : []
  }),
)

const byStep = new Map(stepIds.map((step) => [step, edges.filter(({ from }) => from === step)]))

/** The answers of one step, in order. */
export const edgesFrom = (step: StepId): readonly Edge[] => byStep.get(step) ?? []

/** `stage.refused`, as rules and links write it. */
export const nameOf = ({ step, answer }: Pair): string => `${step}.${answer}`

/** The shortest answers from one step to each step that can be reached. */
export function shortestWalks(from: StepId = 'start'): ReadonlyMap<StepId, readonly Pair[]> {
  const walks = new Map<StepId, readonly Pair[]>([[from, []]])
  for (const [here, pairs] of walks) {
    for (const { pair, to } of edgesFrom(here)) {
      if (!walks.has(to)) walks.set(to, [...pairs, pair])
    }
  }
  return walks
}
