import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createActor, SimulatedClock } from 'xstate'
import { runs } from '../../support/runs'
import { clock, nextTick } from '../../../machines/core/clock'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** So much is no jump yet. */
const JUMP = 2 * MINUTE
const DAY = 24 * HOUR

/** A clock actor whose device time and steady time run with the simulated one until the device's is set. */
function started(deadline: number, at = 0) {
  const simulated = new SimulatedClock()
  let set = 0
  const actor = createActor(clock(), {
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

  test('whatever the device’s clock is set to, and however time passes: due after the deadline by what the person sees, and a jump is never missed', () => {
    const passing = fc.record({ kind: fc.constant('pass' as const), ms: fc.integer({ min: 0, max: 2 * HOUR }) })
    const setting = fc.record({ kind: fc.constant('set' as const), ms: fc.oneof(fc.integer({ min: -HOUR, max: HOUR }), fc.constantFrom(-1, 1, -JUMP, JUMP, -JUMP - 1, JUMP + 1)) })
    fc.assert(
      fc.property(fc.integer({ min: -HOUR, max: 4 * HOUR }), fc.array(fc.oneof(passing, setting), { maxLength: 8 }), (deadline, steps) => {
        const { actor, pass, setDevice, state } = started(deadline)
        let [shown, isSet] = [0, false]
        for (const { kind, ms } of steps) {
          shown += ms
          if (kind === 'pass') pass(ms)
          else {
            setDevice(ms)
            isSet ||= Math.abs(ms) > JUMP
            actor.send({ type: 'look' })
          }
          expect([state(), actor.getSnapshot().context.jumped]).toEqual([shown > deadline ? 'due' : 'waiting', isSet])
        }
      }),
      { numRuns: runs(50) },
    )
  })

  test('ticks every second in the last ten minutes, every minute before', () => {
    expect([0, 999, 1_000, 10 * MINUTE, 10 * MINUTE + 1, 11 * MINUTE - 1, 11 * MINUTE].map(nextTick)).toEqual([1, 999, 1_000, 1_000, 1, MINUTE - 1, MINUTE])
    expect(nextTick(-1)).toBe(2_147_483_647)
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
