import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseTrail, type Trail } from '../../../machines/core/trail'
import { takeLooseTicks, tickLoosely } from '../../../src/case/looseTicks'
import { forget, keep, kept, readKept, type Name } from '../../../src/state/storage'
import { beginWalk, lastFragment, remember } from '../../../src/walk/remembered'

const names = Object.keys(kept).filter((name): name is Name => name in kept)
const stored = names.filter((name) => kept[name].in !== 'memory')

const left = () => stored.filter((name) => readKept(name) !== null).map((name) => kept[name].until)

beforeEach(() => {
  forget('erasing')
  for (const name of stored) keep(name, 'x')
})

afterEach(() => {
  forget('erasing')
  localStorage.clear()
})

test.each([
  ['walk', ['walk']],
  ['tab', ['walk', 'tab']],
  ['erasing', ['walk', 'tab', 'erasing']],
] as const)('what is kept until %s goes then, with all that is kept shorter', (until, gone) => {
  forget(until)
  const over: readonly string[] = gone
  expect(left()).toEqual(stored.map((name) => kept[name].until).filter((one) => !over.includes(one)))
})

describe('what was ticked belongs to its walk', () => {
  const walked = (fragment: string): Trail => {
    const parsed = parseTrail(fragment)
    return parsed.ok ? parsed.trail : parsed.nearest
  }
  const dispute = 'v1~start.bought~issue.fake~stage.refused'
  const ticked = () => takeLooseTicks(() => true)

  beforeEach(() => {
    forget('tab')
    remember(walked(dispute))
    tickLoosely('askPlatform.sendProof', true)
  })

  test('who answers anew from the first question on finds no tick of the dispute before', () => {
    beginWalk()
    remember(walked('v1~start.bought'))
    expect(ticked()).toEqual([])
  })

  test('who looks at the first question and goes on finds every tick', () => {
    beginWalk()
    expect(lastFragment()).toBe(dispute)
    remember(walked(dispute))
    expect(ticked()).toEqual(['askPlatform.sendProof'])
  })

  test('who changes an answer finds every tick', () => {
    remember(walked('v1~start.bought~issue.quality~goods.none~stage.refused'))
    expect(ticked()).toEqual(['askPlatform.sendProof'])
  })
})
