import type { Case, PromiseMade } from './record'
import { momentNames, type Recorded } from './recorded'

/** One thing that happened in a case. */
export type Happening = { readonly at: number } & (
  | { readonly kind: 'opened' }
  | { readonly kind: 'moment'; readonly moment: Recorded; readonly rough: boolean }
  | { readonly kind: 'promise'; readonly promise: PromiseMade }
  | { readonly kind: 'note'; readonly id: string; readonly text: string }
  | { readonly kind: 'tick'; readonly task: string }
)

/** A case as a dated list of what happened, earliest first. */
export function dossier({ openedAt, moments, promises, notes, ticks }: Case): readonly Happening[] {
  const happened: Happening[] = [{ at: openedAt, kind: 'opened' }]
  for (const moment of momentNames) {
    const found = moments[moment]
    if (found) happened.push({ at: found.at, kind: 'moment', moment, rough: found.rough === true })
  }
  for (const promise of promises) happened.push({ at: promise.madeAt, kind: 'promise', promise })
  for (const { id, at, text } of notes) happened.push({ at, kind: 'note', id, text })
  for (const [task, { at, done }] of Object.entries(ticks)) if (done) happened.push({ at, kind: 'tick', task })
  return happened.sort((one, other) => one.at - other.at)
}
