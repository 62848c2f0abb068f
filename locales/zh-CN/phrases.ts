import { buyer } from './journeys/buyer/phrases'
import { changing } from './journeys/changing/phrases'
import { company } from './journeys/company/phrases'
import { outside } from './journeys/outside/phrases'
import { ownOrder } from './journeys/ownOrder/phrases'
import { platform } from './journeys/platform/phrases'
import { pressure } from './journeys/pressure/phrases'
import { returning } from './journeys/returning/phrases'
import { scam } from './journeys/scam/phrases'
import { seller } from './journeys/seller/phrases'
import { start } from './journeys/start/phrases'
import { urgent } from './journeys/urgent/phrases'
import type { RoadId } from '../../machines/ownWords/roads'
import type { Sayings } from '../words'

/** The ways people say each step or answer that they can name directly. They come when the field is touched. */
export const phrases = {
  ...start,
  ...urgent,
  ...buyer,
  ...returning,
  ...ownOrder,
  ...changing,
  ...pressure,
  ...platform,
  ...outside,
  ...seller,
  ...company,
  ...scam,
} as const satisfies Readonly<Record<RoadId, Sayings>>
