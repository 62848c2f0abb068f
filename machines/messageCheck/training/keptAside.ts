import { numberOf } from '../../learning/model'
import { fifthHand } from './fifthHand'
import { firstHand } from './firstHand'
import { fourthHand } from './fourthHand'
import type { Messages } from './messages'
import { secondHand } from './secondHand'
import { thirdHand } from './thirdHand'

/** One in so many is not learnt from, drawn by its letters alone. */
const ONE_IN = 5
const isAside = (text: string): boolean => numberOf(text) % ONE_IN === 0

const hands: readonly Messages[] = [firstHand, secondHand, thirdHand, fourthHand, fifthHand]

const thoseOf = (isWanted: (text: string) => boolean) => ({ frauds, honest }: Messages): Messages => ({ frauds: frauds.filter(isWanted), honest: honest.filter(isWanted) })

/** What the hands wrote that is learnt from, and the fifth that is not. */
export const toLearn: readonly Messages[] = hands.map(thoseOf((text) => !isAside(text)))
export const keptAside: readonly Messages[] = hands.map(thoseOf(isAside))
