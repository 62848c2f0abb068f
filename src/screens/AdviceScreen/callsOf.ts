import { directory } from '../../../machines/facts/directory'
import { hotlines } from '../../../machines/facts/hotlines'
import { publicServices, type PublicServiceId } from '../../../machines/facts/publicServices'
import type { Journey } from '../../../machines/flow'
import { journeys } from '../../../machines/journeys/journeys'

/** Numbers of the state with their digits, as a step lists them. */
export const servicesOf = (ids: readonly PublicServiceId[]) => ids.map((id) => ({ id, number: publicServices[id].number }))

/** The numbers the sources give for the people of a journey, in the order of our verdict. */
export const claimedFor = (journey: Journey) =>
  directory[journeys[journey].calls].numbers.map((id) => ({ id, ...hotlines[id] }))
