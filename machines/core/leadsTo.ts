import { transition } from 'xstate'
import { flow, isAnswerOf, type StepId } from '../flow'

const asked = new Map<string, StepId>()

/**
 * The step an answer leads to, or `undefined` where the step does not offer it. The machine is asked once for
 * each pair and remembered, which is sound because the flow has neither context nor guards.
 */
export function leadsTo(step: StepId, answer: string): StepId | undefined {
  if (!isAnswerOf(step, answer)) return undefined
  const pair = `${step}.${answer}`
  const known = asked.get(pair)
  if (known) return known
  const [next] = transition(flow, flow.resolveState({ value: step }), { type: answer })
  asked.set(pair, next.value)
  return next.value
}
