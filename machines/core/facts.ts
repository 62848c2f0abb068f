import type { FactId } from '../facts/facts'
import { taps } from '../facts/taps'
import type { StepId } from '../flow'
import { messageOf, type MessageId } from '../messages'
import { stepOf } from '../steps'
import { taskOf, type TaskId } from '../tasks'
import type { ChecklistLine } from './checklist'
import { deadlineRules, type DeadlineId } from './deadlines'

/** A fact, and what on a page rests on it. */
export type Cited = { readonly fact: FactId } & (
  | { readonly by: 'question'; readonly id: StepId }
  | { readonly by: 'task'; readonly id: TaskId }
  | { readonly by: 'deadline'; readonly id: DeadlineId }
  | { readonly by: 'message'; readonly id: MessageId }
)

/** What a page shows: its step, its list, the words to send. */
type Page = { readonly step: StepId; readonly lines: readonly ChecklistLine[]; readonly messages: readonly MessageId[] }

const factsOfTask = (id: TaskId): readonly FactId[] => {
  const { because, taps: way } = taskOf(id)
  return [...(typeof because === 'string' ? [] : because), ...(way ? taps[way] : [])]
}

/** Every fact a page rests on, by what shows it: tasks with their taps, the wait, the words to send, a question's own words. */
export function citedOn({ step, lines, messages }: Page): readonly Cited[] {
  const entry = stepOf(step)
  const waits = (entry.kind === 'action' && entry.deadline && [entry.deadline]) || []
  const asked = (entry.kind === 'question' && entry.facts) || []
  return [
    ...lines.flatMap(({ task: id }) => factsOfTask(id).map((fact): Cited => ({ fact, by: 'task', id }))),
    ...waits.flatMap((id) => deadlineRules[id].facts.map((fact): Cited => ({ fact, by: 'deadline', id }))),
    ...messages.flatMap((id) => (messageOf(id).facts ?? []).map((fact): Cited => ({ fact, by: 'message', id }))),
    ...asked.map((fact): Cited => ({ fact, by: 'question', id: step })),
  ]
}

/** The facts that stand under a page's sources, each once. */
export const factsShown = (page: Page): readonly FactId[] => [...new Set(citedOn(page).map(({ fact }) => fact))]
