import { buyer } from './journeys/buyer/flow'
import { changing } from './journeys/changing/flow'
import { company } from './journeys/company/flow'
import { endings } from './journeys/endings/flow'
import { outside } from './journeys/outside/flow'
import { ownOrder } from './journeys/ownOrder/flow'
import { platform } from './journeys/platform/flow'
import { pressure } from './journeys/pressure/flow'
import { returning } from './journeys/returning/flow'
import { scam } from './journeys/scam/flow'
import { seller } from './journeys/seller/flow'
import { start } from './journeys/start/flow'
import { urgent } from './journeys/urgent/flow'
import { isKeyOf, keysOf } from './keys/keys'

/** The part of the flow each journey holds, by its name. A step belongs to exactly one. */
export const flows = { start, urgent, buyer, returning, ownOrder, changing, pressure, platform, outside, scam, seller, company, endings } as const

/**
 * The states of the escalation flow: a state is a question or an action, an event is an answer. It knows no context and
 * no guard, so the next step follows from the current step and the answer alone and every step can be a page.
 */
export const states = {
  ...start,
  ...urgent,
  ...buyer,
  ...returning,
  ...ownOrder,
  ...changing,
  ...pressure,
  ...platform,
  ...outside,
  ...seller,
  ...company,
  ...scam,
  ...endings,
} as const

/** A flow whose answers lead nowhere but to its own steps. */
export type Targets<S> = { [K in keyof S]: { readonly on: Readonly<Record<string, keyof S>> } }
states satisfies Targets<typeof states>

/** The step every walk begins at. */
export const first = 'start' satisfies keyof typeof states

/** The id of a step: the state's key and the page's slug. Ids are forever. */
export type StepId = keyof typeof states

/** The answers one step offers, in the order they are asked. */
export type AnswerOf<S extends StepId> = S extends StepId ? keyof (typeof states)[S]['on'] & string : never

/** One answer given at its step. */
export type Pair = { [S in StepId]: { readonly step: S; readonly answer: AnswerOf<S> } }[StepId]

/** A pair as it is written in a link and in the rules: `stage.refused`. */
export type PairName = { [S in StepId]: `${S}.${AnswerOf<S>}` }[StepId]

export type Journey = keyof typeof flows

/** Is this word a step of the flow? */
export const isStepId = (word: string): word is StepId => isKeyOf(states, word)

/** Every step, in the order the journeys are written. */
export const stepIds: readonly StepId[] = keysOf(states)

/** Does this step offer this answer? */
export const isAnswerOf = <S extends StepId>(step: S, word: string): word is AnswerOf<S> => isKeyOf(states[step].on, word)

/** The step an answer leads to by the machine's own table. It is the whole truth, since no guard and no context add to it. */
export function nextOf(step: StepId, answer: string): StepId | undefined {
  const on: Readonly<Record<string, StepId | undefined>> = states[step].on
  return isKeyOf(on, answer) ? on[answer] : undefined
}

/** The answers a step offers, in order; an ending offers none. */
export const answersOf = <S extends StepId>(step: S): readonly AnswerOf<S>[] =>
  Object.keys(states[step].on).filter((word): word is AnswerOf<S> => isAnswerOf(step, word))

/** Every journey, in the order they are written. */
export const journeyNames: readonly Journey[] = keysOf(flows)

/** The journey a step belongs to. */
export function journeyOf(step: StepId): Journey {
  const found = journeyNames.find((name) => isKeyOf(flows[name], step))
  if (!found) throw new Error(`The step "${step}" belongs to no journey`)
  return found
}
