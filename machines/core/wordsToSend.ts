import type { StepId } from '../flow'
import { messageOf, type MessageId } from '../messages'
import { stepOf } from '../steps'
import { mayHold } from './checklist'
import { holds, type Trail } from './trail'

/** The words to send from a step, fitted to the answers given; where they are not known, every variant. */
export function wordsToSend(step: StepId, trail: Trail): readonly MessageId[] {
  const entry = stepOf(step)
  const written = (entry.kind === 'action' && entry.messages) || []
  return written.filter((id) => {
    const { fits, unless } = messageOf(id)
    return !unless?.some((name) => holds(trail, name)) && (!fits || fits.some((when) => mayHold(trail, when)))
  })
}
