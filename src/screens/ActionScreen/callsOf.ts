import { directory, type Purpose } from '../../../machines/facts/directory'
import { hotlines } from '../../../machines/facts/hotlines'
import { publicServices, type PublicServiceId } from '../../../machines/facts/publicServices'
import type { Journey } from '../../../machines/flow/flow'

/** Numbers of the state with their digits, as a step lists them. */
export const servicesOf = (ids: readonly PublicServiceId[]) => ids.map((id) => ({ id, number: publicServices[id].number }))

const purposes: Partial<Readonly<Record<Journey, Purpose>>> = { seller: 'merchant', company: 'enterprise' }

/** The numbers the sources give for the people of a journey, in the order of our verdict. */
export const claimedFor = (journey: Journey) =>
  directory[purposes[journey] ?? 'consumer'].numbers.map((id) => ({ id, ...hotlines[id] }))
