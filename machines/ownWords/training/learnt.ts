import { featuresOf, readable, type Tongue } from '../features'
import { pack, type Packed } from '../../learning/model'
import { allRoads, dangerPlaces, dangerRoads, type RoadId } from '../roads'
import { fit, inStages, type Example, type Thrift } from '../../learning/fit'

/** What is said of each road, and what belongs to none. */
export type Said = { readonly phrases: Readonly<Record<RoadId, readonly string[]>>; readonly elsewhere: readonly string[] }

/** How much what is said counts: a danger missed is worse than one too many, and so is a road for what is about none. */
const [DANGER, CALM, ELSEWHERE] = [3, 1, 2] as const

/** The examples of a language: roads in their order, and what belongs to none as one class more. */
function examplesOf({ phrases, elsewhere }: Said, tongue: Tongue): readonly Example[] {
  const classes = [...allRoads.map((id) => ({ says: phrases[id], counts: dangerRoads.has(id) ? DANGER : CALM })), { says: elsewhere, counts: ELSEWHERE }]
  return classes.flatMap(({ says, counts }, of) => says.map((say) => ({ features: featuresOf(readable(say, tongue), tongue), of, counts })))
}

/** What is learnt from the phrases of a language, packed to travel. */
export const learnt = (said: Said, tongue: Tongue, thrift: Thrift): Packed => pack(fit(examplesOf(said, tongue), allRoads.length + 1, dangerPlaces, thrift, inStages))
