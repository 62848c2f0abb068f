import { packed } from './learnt'
import { traitsOf } from './likeness'
import type { Reading } from './reading'
import { shareOf, unpack } from './weights'

const weights = unpack(packed)

/** How surely the whole text reads like the frauds we collected and not like the honest messages: from 0 to 1. */
export const likenessOf = (reading: Reading): number => shareOf(traitsOf(reading), weights)
