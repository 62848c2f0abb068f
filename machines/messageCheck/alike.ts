import { sharesOf, unpack } from '../learning/model'
import { packed } from './learnt'
import { traitsOf } from './likeness'
import type { Reading } from './reading'

const model = unpack(packed)
const noKin: readonly number[] = []

/** How surely the whole text reads like the frauds we collected and not like the honest messages: from 0 to 1. */
export const likenessOf = (reading: Reading): number => sharesOf(traitsOf(reading), model, 2, noKin)[1] ?? 0
