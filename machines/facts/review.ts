import { isStale, type Checked } from './checked'
import { conflicts } from './conflicts'
import { documented } from './documented'
import { hotlines } from './hotlines'
import { laws } from './laws'
import { publicServices } from './publicServices'
import { sources } from './sources'
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
