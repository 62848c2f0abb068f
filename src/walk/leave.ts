import type { MouseEvent } from 'react'
import { leaveFor } from '../browser/history'
import { forget } from '../state/storage'

/** A page like any other, that opens anywhere in China and says nothing of where one was. */
export const elsewhere = 'https://www.baidu.com/'

/**
 * For somebody who is being watched, or whose computer is not theirs: the tab forgets the walk, and the page they were on
 * is neither behind Back nor shown again. Cases stay: they are erased on their own page, on purpose.
 *
 * @param first where the first page stands, which takes the place of the walk behind Back
 */
export const leaveQuickly = (first: string) => (event: MouseEvent): void => {
  event.preventDefault()
  forget('tab')
  document.documentElement.hidden = true
  void leaveFor(elsewhere, first)
}
