import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createActor, SimulatedClock } from 'xstate'
import { clock, nextTick } from '../../../machines/core/clock'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** A clock actor whose device time and steady time run with the simulated one until the device's is set. */
function started(deadline: number, at = 0) {
  const simulated = new SimulatedClock()
  let set = 0
  const actor = createActor(clock, {
    clock: simulated,
    input: { deadline, now: () => at + simulated.now() + set, steady: () => simulated.now() },
  }).start()
  return {
    actor,
    pass: (ms: number) => simulated.increment(ms),
    setDevice: (by: number) => {
      set += by
    },
    state: () => actor.getSnapshot().value,
  }
}

describe('the clock', () => {
  test('exactly 24 hours is still waiting; a millisecond more is due', () => {
    const { pass, state } = started(24 * HOUR)
    pass(24 * HOUR)
    expect(state()).toBe('waiting')
    pass(1)
    expect(state()).toBe('due')
  })

  test('a page opened too late is due at once', () => {
    expect(started(0, 1).state()).toBe('due')
  })

  test('a wait of 60 days outlives every timer', () => {
    const { pass, state } = started(60 * DAY)
    for (let day = 0; day < 60; day += 1) pass(DAY)
    expect(state()).toBe('waiting')
    pass(1)
    expect(state()).toBe('due')
  })

  test('a jump of the device clock is noticed, and the wait follows the clock the person sees', () => {
    const { actor, pass, setDevice, state } = started(2 * HOUR)
    pass(30 * 60_000)
    expect(actor.getSnapshot().context.jumped).toBe(false)
    setDevice(3 * HOUR)
    actor.send({ type: 'look' })
    expect(actor.getSnapshot().context.jumped).toBe(true)
    expect(state()).toBe('due')
  })

  test('a clock set back brings the wait back when the page looks again', () => {
    const { actor, pass, setDevice, state } = started(HOUR)
    pass(HOUR + 1)
    expect(state()).toBe('due')
    setDevice(-2 * HOUR)
    actor.send({ type: 'look' })
    expect(state()).toBe('waiting')
  })

  test('the next tick is never late for the deadline, and never longer than a timer holds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 * DAY }), (left) => {
        const tick = nextTick(left)
        expect(tick).toBeGreaterThan(0)
        expect(tick).toBeLessThanOrEqual(Math.min(left + 1, 2_147_483_647))
      }),
    )
  })
})
