import type { Pair } from '../../machines/flow'
import type { Core } from './words'

/** The words of one answer, as its card says them. */
export function answerText(core: Core, { step, answer }: Pair): string {
  const answers: Readonly<Record<string, string>> = core.steps[step].answers
  const text = answers[answer]
  if (text === undefined) throw new Error(`The answer "${step}.${answer}" has no words`)
  return text
}

/** The answers of which any would do, each with its step where another of `among` is worded alike. */
export function anyOfText(core: Core, pairs: readonly Pair[], among: readonly Pair[]): string {
  const { action, walk } = core.ui
  return pairs
    .map((pair) => {
      const answer = answerText(core, pair)
      const isAlike = among.some((other) => other !== pair && answerText(core, other) === answer)
      return isAlike ? `${core.steps[pair.step].short}${walk.gap}${answer}` : answer
    })
    .join(action.or)
}
