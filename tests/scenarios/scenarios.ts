import { withMerchant } from './merchant'
import { others } from './others'
import { ownOrder } from './ownOrder'
import { withPlatform } from './platform'
import { returning } from './returning'
import type { Scenario } from './scenario'

/** Every situation the ground was checked against by hand, with the outcome that is right. */
export const scenarios: readonly Scenario[] = [...withMerchant, ...withPlatform, ...returning, ...ownOrder, ...others]
