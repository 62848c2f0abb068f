import type { ChecklistLine } from '../../machines/checklist'
import type { StepId } from '../../machines/flow/flow'
import type { Trail } from '../../machines/trail'
import { tick } from '../case/changes'
import { tickLoosely, useLooseTicks } from './looseTicks'
import { PROOF, useCaseHere } from './useCaseHere'

export type Ticks = {
  readonly isDone: (line: Pick<ChecklistLine, 'task' | 'proof'>) => boolean
  readonly onTick: (line: Pick<ChecklistLine, 'task' | 'proof'>, done: boolean) => void
}

/** Which tasks of a step are done: by the case this walk belongs to, or by this tab where there is none. */
export function useTicks(step: StepId, trail: Trail): Ticks {
  const { here, write } = useCaseHere(trail)
  const loose = useLooseTicks()
  const nameOf = ({ task, proof }: Pick<ChecklistLine, 'task' | 'proof'>) => `${proof ? PROOF : step}.${task}`
  if (here.kind === 'own') {
    return {
      isDone: (line) => here.open.ticks[nameOf(line)]?.done === true,
      onTick: (line, done) => write((id) => tick(id, nameOf(line), done, Date.now())),
    }
  }
  return {
    isDone: (line) => loose.includes(nameOf(line)),
    onTick: (line, done) => tickLoosely(nameOf(line), done),
  }
}
