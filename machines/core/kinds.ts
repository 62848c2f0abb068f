import { stepIds } from '../flow'
import type { Rung, Step } from '../journeys/step'
import { stepOf } from '../steps'
import { isTimed } from './proposal'
import { questionsLeft } from './questionsAfter'

/** What the way to an answer needs to know of a step. */
export type Sketch = { readonly kind: Step['kind']; readonly rung: Rung; readonly timed: boolean; readonly left?: number }

/**
 * What every step is, in the order of `stepIds`. The build works this file out beforehand and ships what it exports:
 * the steps with all their tasks and facts are not needed before the first action.
 */
export const sketches: readonly Sketch[] = stepIds.map((id) => {
  const { kind, rung } = stepOf(id)
  const left = kind === 'question' ? questionsLeft(id, (step) => stepOf(step).kind === 'question') : undefined
  return { kind, rung, timed: isTimed(id), ...(left !== undefined && { left }) }
})
