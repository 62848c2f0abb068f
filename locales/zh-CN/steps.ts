import { buyer } from './journeys/buyer/steps'
import { changing } from './journeys/changing/steps'
import { company } from './journeys/company/steps'
import { endings } from './journeys/endings/steps'
import { outside } from './journeys/outside/steps'
import { ownOrder } from './journeys/ownOrder/steps'
import { platform } from './journeys/platform/steps'
import { pressure } from './journeys/pressure/steps'
import { returning } from './journeys/returning/steps'
import { scam } from './journeys/scam/steps'
import { seller } from './journeys/seller/steps'
import { start } from './journeys/start/steps'
import { urgent } from './journeys/urgent/steps'

/** The words of every step. The build makes one file of them, beside those of single journeys. */
export const steps = {
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
  ...endings,
}
