import type { ChecklistLine } from '../../machines/core/checklist'
import { isClaimed } from '../../machines/core/claimed'
import { factsShown } from '../../machines/core/facts'
import type { View } from '../../machines/core/view'
import { papersAt } from '../../machines/core/papers'
import { wordsToSend } from '../../machines/core/wordsToSend'
import type { DocumentId } from '../../machines/documents/documents'
import type { Checked } from '../../machines/facts/checked'
import type { FactId } from '../../machines/facts/facts'
import { checkedTogether } from '../../machines/facts/provenance'
import type { MessageId } from '../../machines/messages'

type Listed = Extract<View, { kind: 'action' | 'ending' }>

/** The words to send from a page. Apart from the view, since no question has any. */
export const messagesOn = ({ step, trail }: Listed): readonly MessageId[] => wordsToSend(step, trail)

/** The papers a page offers. */
export const papersOn = ({ step, trail }: Listed): readonly DocumentId[] => papersAt(step, trail)

/** What everything on a page rests on. */
export const factsOn = (view: Listed): readonly FactId[] =>
  factsShown({ step: view.step, lines: view.lines, messages: messagesOn(view) })

/** When all of that was last read, and by when it must be read again. */
export const checkedOn = (view: Listed): Checked => checkedTogether(factsOn(view))

/** Does a line of a checklist say something that only guides say? */
export const hasClaims = (lines: readonly ChecklistLine[]): boolean => lines.some(({ task }) => isClaimed(task))
