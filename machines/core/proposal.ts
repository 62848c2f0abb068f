import { deadlineRules, isDue, type DeadlineId, type Moment } from './deadlines'
import { toPair } from './trail'
import type { Pair, StepId } from '../flow'

/** When things happened, as far as the person recorded them (ms since the epoch). */
export type Moments = { readonly [M in Moment]?: number | undefined }

type Band = { readonly until: DeadlineId; readonly answer: string }

/** The moments that questions about time are counted from. */
type Measuring = 'contactedAt' | 'askedPlatformAt' | 'ruledAt'

type Measured = { readonly moment: Measuring; readonly within: readonly Band[]; readonly beyond: string }

/** Questions about time, and the answer each stretch of time gives. */
const measured: { readonly [S in StepId]?: Measured } = {
  silence: {
    moment: 'contactedAt',
    within: [
      { until: 'reply30min', answer: 'within30min' },
      { until: 'merchant24h', answer: 'within24h' },
    ],
    beyond: 'over24h',
  },
  companySilence: { moment: 'contactedAt', within: [{ until: 'merchant24h', answer: 'within24h' }], beyond: 'over24h' },
  ruling: { moment: 'askedPlatformAt', within: [{ until: 'platform48h', answer: 'within48h' }], beyond: 'over48h' },
  afterWin: { moment: 'ruledAt', within: [{ until: 'payment24h', answer: 'within24h' }], beyond: 'over24h' },
}

/** An answer the record suggests, and why. The person decides. */
export type Proposal = { readonly pair: Pair; readonly moment: Measuring; readonly since: number; readonly elapsed: number }

/** Does a question ask how long something has been, which the case may know? */
export const isTimed = (step: StepId): boolean => measured[step] !== undefined

/** The answer the recorded times suggest for a question about time, if any was recorded and lies in the past. */
export function proposalFor(step: StepId, moments: Moments, now: number): Proposal | undefined {
  const rule = measured[step]
  const since = rule && moments[rule.moment]
  if (!rule || since === undefined || since > now) return undefined
  const band = rule.within.find(({ until }) => !isDue(until, since, now))
  const pair = toPair(step, band?.answer ?? rule.beyond)
  return pair && { pair, moment: rule.moment, since, elapsed: now - since }
}

/** Does an answer about time say something else than the record? */
export function contradicts(pair: Pair, moments: Moments, now: number): boolean {
  const rule = measured[pair.step]
  const proposal = proposalFor(pair.step, moments, now)
  const isAboutTime = rule?.beyond === pair.answer || rule?.within.some(({ answer }) => answer === pair.answer) === true
  return proposal !== undefined && isAboutTime && proposal.pair.answer !== pair.answer
}

/** The moment a question or a wait is counted from. */
export const momentOf = (step: StepId, deadline?: DeadlineId): Moment | undefined =>
  measured[step]?.moment ?? (deadline && deadlineRules[deadline].from)
