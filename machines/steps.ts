import type { StepId } from './flow'
import { buyerSteps } from './journeys/buyer/steps'
import { changingSteps } from './journeys/changing/steps'
import { companySteps } from './journeys/company/steps'
import { endingsSteps } from './journeys/endings/steps'
import { outsideSteps } from './journeys/outside/steps'
import { platformSteps } from './journeys/platform/steps'
import { returningSteps } from './journeys/returning/steps'
import { scamSteps } from './journeys/scam/steps'
import { sellerSteps } from './journeys/seller/steps'
import { startSteps } from './journeys/start/steps'
import { urgentSteps } from './journeys/urgent/steps'
import type { Step } from './journeys/step'

/** The catalogue: what every step is, where it stands on the ladder, and what it asks a person to do. */
const steps = {
  ...startSteps,
  ...urgentSteps,
  ...buyerSteps,
  ...returningSteps,
  ...changingSteps,
  ...platformSteps,
  ...outsideSteps,
  ...sellerSteps,
  ...companySteps,
  ...scamSteps,
  ...endingsSteps,
} as const satisfies Readonly<Record<StepId, Step>>

/** One step of the catalogue. */
export const stepOf = (id: StepId): Step => steps[id]
