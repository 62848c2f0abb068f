import { featuresOf, readable, type Tongue } from '../features'
import { pack, type Packed } from '../model'
import { allRoads, dangerRoads, type RoadId } from '../roads'
import { fit, type Example, type Thrift } from './fit'

/** What is said of each road, and what belongs to none. */
export type Said = { readonly phrases: Readonly<Record<RoadId, readonly string[]>>; readonly elsewhere: readonly string[] }

/** To miss a danger costs more than to see one that is not there. */
const DEAR = 2

/** The examples of a language: roads in their order, and what belongs to none as one class more. */
function examplesOf({ phrases, elsewhere }: Said, tongue: Tongue): readonly Example[] {
  const all = [...allRoads.map((id) => ({ says: phrases[id], cost: dangerRoads.has(id) ? DEAR : 1 })), { says: elsewhere, cost: 1 }]
  return all.flatMap(({ says, cost }, of) => says.map((say) => ({ features: featuresOf(readable(say, tongue), tongue), of, cost })))
}

/** What is learnt from the phrases of a language, packed to travel. */
export const learnt = (said: Said, tongue: Tongue, thrift: Thrift): Packed => pack(fit(examplesOf(said, tongue), allRoads.length + 1, thrift))
