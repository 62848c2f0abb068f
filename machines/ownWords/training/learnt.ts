import { featuresOf, readable, type Tongue } from '../features'
import { pack, type Packed } from '../model'
import { allRoads, dangerPlaces, type RoadId } from '../roads'
import { fit, type Example, type Thrift } from './fit'

/** What is said of each road, and what belongs to none. */
export type Said = { readonly phrases: Readonly<Record<RoadId, readonly string[]>>; readonly elsewhere: readonly string[] }

/** The examples of a language: roads in their order, and what belongs to none as one class more. */
function examplesOf({ phrases, elsewhere }: Said, tongue: Tongue): readonly Example[] {
  return [...allRoads.map((id) => phrases[id]), elsewhere].flatMap((says, of) => says.map((say) => ({ features: featuresOf(readable(say, tongue), tongue), of })))
}

/** What is learnt from the phrases of a language, packed to travel. */
export const learnt = (said: Said, tongue: Tongue, thrift: Thrift): Packed => pack(fit(examplesOf(said, tongue), allRoads.length + 1, dangerPlaces, thrift))
