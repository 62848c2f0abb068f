import { longest } from './longest'
import { keep, onForget, readKept } from '../state/storage'
import { createStore, useStore } from '../state/store'

const none: readonly string[] = []

const isTick = (word: unknown): word is string => typeof word === 'string' && word.length <= longest.tick

function read(): readonly string[] {
  try {
    const words: unknown = JSON.parse(readKept('ticks') ?? '[]')
    return Array.isArray(words) ? words.filter(isTick) : none
  } catch {
    return none
  }
}

const ticks = createStore(read())
onForget('ticks', () => ticks.set(none))

function write(ticked: readonly string[]): void {
  ticks.set(ticked)
  keep('ticks', JSON.stringify(ticked))
}

/** What was ticked in this tab while no case kept it. */
export const useLooseTicks = (): readonly string[] => useStore(ticks, none)

/** Ticks a task for this tab, or takes the tick back. */
export const tickLoosely = (task: string, done: boolean): void =>
  write(done ? [...new Set([...ticks.get(), task])] : ticks.get().filter((one) => one !== task))

/** Hands over the ticks of some steps, for a case to keep, and forgets them. */
export function takeLooseTicks(isWanted: (task: string) => boolean): readonly string[] {
  const taken = ticks.get().filter(isWanted)
  if (taken.length) write(ticks.get().filter((task) => !isWanted(task)))
  return taken
}
