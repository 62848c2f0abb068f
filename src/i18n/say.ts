import type { Pair } from '../../machines/flow'
import type { Core } from './words'

/** The words of one answer, as its card says them. */
export function answerText(core: Core, { step, answer }: Pair): string {
  const answers: Readonly<Record<string, string>> = core.steps[step].answers
  const text = answers[answer]
  if (text === undefined) throw new Error(`The answer "${step}.${answer}" has no words`)
  return text
}
