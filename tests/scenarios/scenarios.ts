import { withMerchant } from './merchant'
import { others } from './others'
import { outsideCases } from './outside'
import { withPlatform } from './platform'
import type { Scenario } from './scenario'

/** Every situation the ground was checked against by hand, with the outcome that is right. */
export const scenarios: readonly Scenario[] = [...withMerchant, ...withPlatform, ...others, ...outsideCases]
