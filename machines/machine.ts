import { setup, transition } from 'xstate'
import { answersOf, first, nextOf, states, stepIds } from './flow'

/**
 * THE machine, made of all journeys. A question is answered from its table (`nextOf`), which spares a phone XState;
 * the build asks the machine itself for every edge before it writes a page.
 */
export const flow = setup({}).createMachine({ id: 'flow', initial: first, states })

/** The answers that the machine leads elsewhere than its table says, as `step.answer`. There are none, or no page is written. */
export const contradictions = (): readonly string[] =>
  stepIds.flatMap((step) =>
    answersOf(step)
      .filter((type: string) => transition(flow, flow.resolveState({ value: step }), { type })[0].value !== nextOf(step, type))
      .map((answer) => `${step}.${answer}`),
  )
