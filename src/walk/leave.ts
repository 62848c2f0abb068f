import type { MouseEvent } from 'react'
import { leaveFor } from '../browser/history'
import { forget } from '../state/storage'

/** A page like any other, that opens anywhere in China and says nothing of where one was. */
export const elsewhere = 'https://www.baidu.com/'

/**
 * For somebody who is being watched, or whose computer is not theirs: the tab forgets the walk, and the page they were on
 * is neither behind Back nor shown again. Cases stay: they are erased on their own page, on purpose.
 */
export function leaveQuickly(event: MouseEvent): void {
  event.preventDefault()
  forget('tab')
  document.documentElement.hidden = true
  leaveFor(elsewhere)
}
