import { answering, type Destination } from '../../machines/core/answering'
import type { Pair } from '../../machines/flow'
import { emptyTrail } from '../../machines/core/trail'

const fromTheTop = (pair: Pair): Destination => answering(emptyTrail(), [pair])

/** The roads a page beside the questions leads to, each as if it had been chosen at the first question. */
export const roads = {
  urgent: fromTheTop({ step: 'start', answer: 'urgent' }),
  scam: fromTheTop({ step: 'start', answer: 'approached' }),
} as const
