import type { Pair, StepId } from '../../machines/flow'
import type { Steps } from './journeyWords'
import type { Known } from './words'

/** The words of a step. A screen that names it is only shown once they are here. */
export function stepText(core: Known, step: StepId): Steps[StepId] {
  const words = core.steps[step]
  if (!words) throw new Error(`The words of the step "${step}" were asked for before they arrived`)
  return words
}

/** The words of one answer, as its card says them. */
export function answerText(core: Known, { step, answer }: Pair): string {
  const answers: Readonly<Record<string, string>> = stepText(core, step).answers
  const text = answers[answer]
  if (text === undefined) throw new Error(`The answer "${step}.${answer}" has no words`)
  return text
}

/** The answers of which any would do, each with its step where another of `among` is worded alike. */
export function anyOfText(core: Known, pairs: readonly Pair[], among: readonly Pair[]): string {
  const { action, walk } = core.ui
  return pairs
    .map((pair) => {
      const answer = answerText(core, pair)
      const isAlike = among.some((other) => other !== pair && answerText(core, other) === answer)
      return isAlike ? `${stepText(core, pair.step).short}${walk.gap}${answer}` : answer
    })
    .join(action.or)
}
