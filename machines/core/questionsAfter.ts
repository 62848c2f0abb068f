import { answersOf, type StepId } from '../flow'
import { leadsTo } from './leadsTo'

/** How many questions may still follow one, at the least and at the most, before something to do. */
export type QuestionsAfter = { readonly least: number; readonly most: number }

/**
 * Counts the questions behind a question, over every way that passes none twice.
 *
 * @param isQuestion whether a step asks rather than tells what to do
 * @param seen the questions on the way so far
 */
export function questionsAfter(
  step: StepId,
  isQuestion: (step: StepId) => boolean,
  seen: ReadonlySet<StepId> = new Set(),
): QuestionsAfter {
  const here = new Set([...seen, step])
  const ways = answersOf(step).flatMap((answer): readonly QuestionsAfter[] => {
    const next = leadsTo(step, answer)
    if (!next || here.has(next)) return []
    if (!isQuestion(next)) return [{ least: 0, most: 0 }]
    const { least, most } = questionsAfter(next, isQuestion, here)
    return [{ least: least + 1, most: most + 1 }]
  })
  return { least: Math.min(...ways.map(({ least }) => least)), most: Math.max(...ways.map(({ most }) => most)) }
}

/** Further apart, and a number between them says nothing. */
const FAR_APART = 2

/** About how many questions may still follow one: the middle of the least and the most, where these are close together. */
export function questionsLeft(step: StepId, isQuestion: (step: StepId) => boolean): number | undefined {
  const { least, most } = questionsAfter(step, isQuestion)
  return most - least > FAR_APART ? undefined : Math.ceil((least + most) / 2)
}
