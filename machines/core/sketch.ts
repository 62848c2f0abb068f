import { stepIds, type StepId } from '../flow'
import { sketches, type Sketch } from './kinds'

const byStep: ReadonlyMap<StepId, Sketch> = new Map(sketches.map((sketch, i) => [stepIds[i] ?? 'start', sketch]))

/** What a step is: enough to ask a question, and to know where an answer leads. */
export function sketchOf(step: StepId): Sketch {
  const found = byStep.get(step)
  if (!found) throw new Error(`Nothing is known of the step "${step}"`)
  return found
}
