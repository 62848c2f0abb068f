import { buyer } from './journeys/buyer/steps'
import { changing } from './journeys/changing/steps'
import { company } from './journeys/company/steps'
import { endings } from './journeys/endings/steps'
import { outside } from './journeys/outside/steps'
import { platform } from './journeys/platform/steps'
import { returning } from './journeys/returning/steps'
import { scam } from './journeys/scam/steps'
import { seller } from './journeys/seller/steps'
import { start } from './journeys/start/steps'
import { urgent } from './journeys/urgent/steps'
import { ui } from './ui'

/** The words of the question path: every screen needs them. */
export const core = {
  ui,
  steps: {
    ...start,
    ...urgent,
    ...buyer,
    ...returning,
    ...changing,
    ...platform,
    ...outside,
    ...seller,
    ...company,
    ...scam,
    ...endings,
  },
}
