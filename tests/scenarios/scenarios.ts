import { buyerCases } from './buyer'
import { changingCases } from './changing'
import { companyCases } from './company'
import { furtherCases } from './further'
import { others } from './others'
import { outsideCases } from './outside'
import { ownOrder } from './ownOrder'
import { pressureCases } from './pressure'
import { returning } from './returning'
import { scamCases } from './scam'
import { sellerCases } from './seller'
import { urgentCases } from './urgent'
import { withMerchant } from './merchant'
import { withPlatform } from './platform'
import type { Scenario } from './scenario'

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
  ...outsideCases,
  ...buyerCases,
  ...changingCases,
  ...sellerCases,
  ...companyCases,
  ...furtherCases,
]
