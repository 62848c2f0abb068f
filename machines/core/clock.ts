import { assign, setup } from 'xstate'

/** The longest delay a browser's timer holds (2^31 - 1 ms, about 24.8 days); a longer wait is armed again. */
const LONGEST_TIMER = 2_147_483_647

const SECOND = 1_000
const MINUTE = 60 * SECOND

/** Time passing differently than a running page expects, by more than this, is a jump of the device's clock. */
const JUMP = 2 * MINUTE

export type ClockInput = {
  /** The instant (ms) after which the wait is over. */
  readonly deadline: number
  /** Reads the device's clock (ms since the epoch). */
  readonly now: () => number
  /** Reads a clock that never jumps (ms since any origin), such as `performance.now`. */
  readonly steady: () => number
}

type Context = ClockInput & {
  readonly at: number
  readonly steadyAt: number
  readonly jumped: boolean
}

const read = ({ now, steady }: ClockInput) => ({ at: now(), steadyAt: steady() })

/** How long until the countdown says something new: every second in the last ten minutes, every minute before. */
export const nextTick = (left: number): number => {
  if (left < 0) return LONGEST_TIMER
  const beat = left <= 10 * MINUTE ? SECOND : MINUTE
  return Math.min(left + 1, left % beat || beat, LONGEST_TIMER)
}

const make = () =>
  setup({
    types: { context: {} as Context, input: {} as ClockInput, events: {} as { type: 'look' } },
    delays: { tick: ({ context }) => nextTick(context.deadline - context.at) },
    actions: {
      look: assign(({ context }) => {
        const seen = read(context)
        const passed = seen.at - context.at
        const expected = seen.steadyAt - context.steadyAt
        return { ...seen, jumped: context.jumped || Math.abs(passed - expected) > JUMP }
      }),
    },
    guards: { isOver: ({ context }) => context.at > context.deadline },
  }).createMachine({
    id: 'clock',
    context: ({ input }) => ({ ...input, ...read(input), jumped: false }),
    initial: 'waiting',
    on: { look: { actions: 'look', target: '.waiting' } },
    states: {
      waiting: {
        always: { guard: 'isOver', target: 'due' },
        after: { tick: { actions: 'look', target: 'waiting', reenter: true } },
      },
      due: {},
    },
  })

let made: ReturnType<typeof make> | undefined

/**
 * The timed machine beside the flow: it turns `waiting` into `due` while a page stays open, strictly after the
 * deadline, and notices when the device's clock was set. Time comes in from outside; nothing here reads a clock.
 * Made when a page first waits: most do not.
 */
export const clock = (): ReturnType<typeof make> => (made ??= make())
