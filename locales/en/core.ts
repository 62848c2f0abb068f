import { buyer } from './steps/buyer'
import { company } from './steps/company'
import { endings } from './steps/endings'
import { outside } from './steps/outside'
import { platform } from './steps/platform'
import { scam } from './steps/scam'
import { seller } from './steps/seller'
import { start } from './steps/start'
import { urgent } from './steps/urgent'
import { ui } from './ui'

/** The words of the question path: every screen needs them. */
export const core = {
  ui,
  steps: { ...start, ...urgent, ...buyer, ...platform, ...outside, ...seller, ...company, ...scam, ...endings },
}
