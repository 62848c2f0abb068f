import { useSyncExternalStore } from 'react'
import { longest } from '../../machines/case/longest'

const KEY = 'xiayibu.ticks'

let kept: readonly string[] | undefined
const listeners = new Set<() => void>()

const isTick = (word: unknown): word is string => typeof word === 'string' && word.length <= longest.tick

function read(): readonly string[] {
  try {
    const words: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]')
    return Array.isArray(words) ? words.filter(isTick) : []
  } catch {
    return []
  }
}

const current = () => (kept ??= read())

function write(ticks: readonly string[]): void {
  kept = ticks
  try {
    sessionStorage.setItem(KEY, JSON.stringify(ticks))
  } catch {
    // Storage is forbidden or full: the tab still remembers until it is reloaded.
  }
  listeners.forEach((listener) => listener())
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

const none: readonly string[] = []

/** What was ticked in this tab while no case kept it. */
export const useLooseTicks = (): readonly string[] =>
  useSyncExternalStore(subscribe, current, () => none)

/** Ticks a task for this tab, or takes the tick back. */
export const tickLoosely = (task: string, done: boolean): void =>
  write(done ? [...new Set([...current(), task])] : current().filter((one) => one !== task))

/** Hands over the ticks of some steps, for a case to keep, and forgets them. */
export function takeLooseTicks(isWanted: (task: string) => boolean): readonly string[] {
  const taken = current().filter(isWanted)
  if (taken.length) write(current().filter((task) => !isWanted(task)))
  return taken
}

/** Forgets every tick of this tab. */
export const forgetTicks = (): void => write(none)
