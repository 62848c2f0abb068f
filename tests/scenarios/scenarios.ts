import { withMerchant } from './merchant'
import { others } from './others'
import { ownOrder } from './ownOrder'
import { withPlatform } from './platform'
import { returning } from './returning'
import { pressureCases } from './pressure'
import { scamCases } from './scam'
import type { Scenario } from './scenario'
import { urgentCases } from './urgent'

/** Every situation the ground was checked against by hand, with the outcome that is right. */
export const scenarios: readonly Scenario[] = [
  ...withMerchant,
  ...withPlatform,
  ...returning,
  ...ownOrder,
  ...others,
  ...urgentCases,
  ...scamCases,
  ...pressureCases,
]
