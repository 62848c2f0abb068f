import { keysOf } from '../keys/keys'
import { isStale, type Checked } from './checked'
import { conflicts } from './conflicts'
import { documented } from './documented'
import { hotlines } from './hotlines'
import { laws, type LawId } from './laws'
import { hasHappened, replacedSince, type Replaced } from './replaced'
import { publicServices } from './publicServices'
import { sources, type LawTextId } from './sources'
import { statements } from './statements'

export type Due = { readonly catalogue: string; readonly id: string; readonly reviewBy: string }

const catalogues: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  sources,
  statements,
  laws,
  documented,
  conflicts,
  hotlines,
  publicServices,
}

const isDated = (fact: object): fact is Checked => 'checkedOn' in fact && 'reviewBy' in fact

/** Everything with a review date of its own that is past it on this day (`YYYY-MM-DD`). */
export const dueForReview = (on: string): readonly Due[] =>
  Object.entries(catalogues).flatMap(([catalogue, facts]) =>
    Object.entries(facts).flatMap(([id, fact]) =>
      isDated(fact) && isStale(fact, on) ? [{ catalogue, id, reviewBy: fact.reviewBy }] : [],
    ),
  )

export type Lapsed = { readonly id: LawId; readonly text: LawTextId } & Replaced

/** Every rule we lean on whose text was replaced by this day (`YYYY-MM-DD`) by one that was not read in its place. */
export const lapsedLaws = (on: string): readonly Lapsed[] =>
  keysOf(laws).flatMap((id) => {
    const { text } = laws[id]
    const since = replacedSince(text)
    return since && hasHappened(since, on) ? [{ id, text, ...since }] : []
  })
