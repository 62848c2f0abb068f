import { withMerchant } from './merchant'
import { others } from './others'
import { withPlatform } from './platform'
import { pressureCases } from './pressure'
import { scamCases } from './scam'
import type { Scenario } from './scenario'
import { urgentCases } from './urgent'

/** Every situation the ground was checked against by hand, with the outcome that is right. */
export const scenarios: readonly Scenario[] = [
  ...withMerchant,
  ...withPlatform,
  ...others,
  ...urgentCases,
  ...scamCases,
  ...pressureCases,
]
