import type { StepId } from '../../machines/flow'
import { tick } from '../../machines/case/changes'
import { tickLoosely, useLooseTicks } from './looseTicks'
import { PROOF, type CaseHere } from './useCaseHere'

/** What a list of tick boxes needs. */
export type Ticks = {
  readonly isDone: (task: string) => boolean
  readonly onTick: (task: string, done: boolean) => void
}

/**
 * Which tasks are done: by the case this walk belongs to, or by this tab where none keeps it.
 *
 * @returns the ticks of a step's own tasks, and those of its proof, which every step shares that asks for it
 */
export function useTicks(step: StepId, { here, write }: CaseHere): { readonly own: Ticks; readonly proof: Ticks } {
  const loose = useLooseTicks()
  const under = (scope: string): Ticks => {
    const nameOf = (task: string) => `${scope}.${task}`
    if (here.kind !== 'own') {
      return {
        isDone: (task) => loose.includes(nameOf(task)),
        onTick: (task, done) => tickLoosely(nameOf(task), done),
      }
    }
    return {
      isDone: (task) => here.open.ticks[nameOf(task)]?.done === true,
      onTick: (task, done) => write((id) => tick(id, nameOf(task), done, Date.now())),
    }
  }
  return { own: under(step), proof: under(PROOF) }
}
