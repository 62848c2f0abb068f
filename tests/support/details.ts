import type { PairName, StepId } from '../../machines/flow'
import type { Line } from '../../machines/journeys/step'
import { messageOf } from '../../machines/messages'
import { stepOf } from '../../machines/steps'

/** The answers a line hangs on, whether it comes with them or goes. */
function hangsOn(line: Line): readonly PairName[] {
  if (typeof line === 'string') return []
  if ('fold' in line) return line.lines.flatMap(hangsOn)
  return [...(line.when ?? []), ...(line.unless ?? [])]
}

/** The earlier answers a step's list or words to send hang on. */
export function detailsOf(step: StepId): ReadonlySet<PairName> {
  const entry = stepOf(step)
  if (entry.kind === 'question') return new Set()
  const messages = (entry.kind === 'action' && entry.messages) || []
  return new Set([...(entry.tasks ?? []).flatMap(hangsOn), ...messages.flatMap((id) => [...(messageOf(id).fits ?? []), ...(messageOf(id).unless ?? [])])])
}
