import type { StepId } from '../flow/flow'
import { buyerSteps } from './buyer'
import { companySteps } from './company'
import { endingsSteps } from './endings'
import { outsideSteps } from './outside'
import { platformSteps } from './platform'
import { scamSteps } from './scam'
import { sellerSteps } from './seller'
import { startSteps } from './start'
import type { Step } from './step'
import { urgentSteps } from './urgent'

/** The catalogue: what every step is, where it stands on the ladder, and what it asks a person to do. */
const steps = {
  ...startSteps,
  ...urgentSteps,
  ...buyerSteps,
  ...platformSteps,
  ...outsideSteps,
  ...sellerSteps,
  ...companySteps,
  ...scamSteps,
  ...endingsSteps,
} as const satisfies Readonly<Record<StepId, Step>>

/** One step of the catalogue. */
export const stepOf = (id: StepId): Step => steps[id]
