import type { FactId } from '../../../machines/facts/facts'
import { answering } from '../../../machines/core/answering'
import type { Pair } from '../../../machines/flow'
import { judge, type Judgement } from '../../../machines/messageCheck/judge'
import { isSignId, signs, type SignId } from '../../../machines/messageCheck/signs'
import { publicServices } from '../../../machines/facts/publicServices'
import { emptyTrail } from '../../../machines/core/trail'

export type { Judgement, SignId }

/** What a pasted message asks for, weighed. Keeps nothing. */
export const weigh = (text: string): Judgement => judge(text)

/** Every sign a person can look for, in the order they are named: not how the whole is worded, which was counted. */
export const everySign: readonly SignId[] = Object.keys(signs).filter(isSignId).filter((id) => id !== 'wording')

/** Whom to ask about a message, and whom to call once money has gone. */
export const askFirst = [publicServices.antiFraud.number, publicServices.police.number] as const

/** What a sign rests on; empty where it is a rule of caution. */
export const factsOf = (id: SignId): readonly FactId[] => signs[id]

const afterScam = (answer: 'nothing' | 'code' | 'money' | 'screen') => {
  const pairs: readonly Pair[] = [{ step: 'start', answer: 'approached' }, { step: 'scam', answer }]
  return answering(emptyTrail(), pairs)
}

/** Where it goes on, by what was already given. */
export const onwards = {
  nothing: afterScam('nothing'),
  code: afterScam('code'),
  money: afterScam('money'),
  screen: afterScam('screen'),
} as const
