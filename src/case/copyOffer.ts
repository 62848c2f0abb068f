import { keep, onForget, readKept } from '../state/storage'
import { createStore, useStore } from '../state/store'

const offered = createStore(false)
onForget('copyOffered', () => offered.set(false))

/** Something worth keeping was written down: the first time ever, a copy is offered. */
export function offerCopyOnce(): void {
  // Where nothing can be stored the page says so, which is the stronger word.
  if (!readKept('copyOffered') && keep('copyOffered', 'yes')) offered.set(true)
}

/** The person does not want it now. */
export const dismissCopyOffer = (): void => offered.set(false)

/** Is a copy being offered? Only on the page where the first time was written down. */
export const useCopyOffer = (): boolean => useStore(offered, false)
