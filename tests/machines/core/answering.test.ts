import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isStepId, stepIds } from '../../../machines/flow'
import { answering, fragmentOf, type Destination } from '../../../machines/core/answering'
import { pairsAt } from '../../../machines/core/outline'
import { formatPairs, pairNamed, parseTrail, replay, stepsOf } from '../../../machines/core/trail'
import { view } from '../../../machines/core/view'
import { runs } from '../../support/runs'
import { someWalk } from '../../support/someWalk'

const read = (fragment: string) => parseTrail(fragment).trail
const pair = (name: string) => {
  const found = pairNamed(name)
  if (!found) throw new Error(`No such pair: ${name}`)
  return found
}

test('whatever arrives, a screen is shown: a step of the flow, or one that says what was lost', () => {
  const anything = fc.tuple(someWalk, fc.nat(80), fc.string({ unit: 'binary', maxLength: 20 })).map(([pairs, at, noise]) => formatPairs(pairs).slice(0, at) + noise)
  fc.assert(
    fc.property(anything, fc.constantFrom(...stepIds), (fragment, at) => {
      const shown = view(parseTrail(fragment, at), at)
      return shown.kind === 'lost' || isStepId(shown.step)
    }),
    { numRuns: runs(100) },
  )
})

const written = (to: Destination) => ({ step: to.step, fragment: fragmentOf(to) })

describe('answering', () => {
  const trail = read('v1~start.bought~issue.fake~stage.noReply~silence.within24h')

  test('goes on from the end', () => {
    expect(written(answering(trail, [pair('remindAndWait.later'), pair('stage.refused')]))).toEqual({
      step: 'askPlatform',
      fragment: 'v1~start.bought~issue.fake~stage.refused',
    })
  })

  test('anew keeps the later answers that still hold', () => {
    expect(written(answering(trail, [pair('issue.quality'), pair('goods.none')]))).toEqual({
      step: 'remindAndWait',
      fragment: 'v1~start.bought~issue.quality~goods.none~stage.noReply~silence.within24h',
    })
  })

  test('anew sets aside those that do not, so that the next screen names them', () => {
    const to = answering(trail, [pair('stage.refused')])
    expect(written(to)).toEqual({ step: 'askPlatform', fragment: 'v1~start.bought~issue.fake~stage.refused~~silence.within24h' })
    const shown = view(parseTrail(fragmentOf(to)), to.step)
    expect(shown).toMatchObject({ kind: 'action', notice: { kind: 'aside', pairs: [pair('silence.within24h')] } })
  })

  test('an answer set aside comes back when a new question has been answered', () => {
    const to = answering(trail, [pair('issue.delivery')])
    expect(to.step).toBe('delivery')
    const shown = view(parseTrail(fragmentOf(to)), 'delivery')
    if (shown.kind !== 'question') throw new Error(`Expected a question, met ${shown.kind}`)
    const short = shown.choices.find(({ pair: { answer } }) => answer === 'short')
    expect(short && written(short.to)).toEqual({
      step: 'remindAndWait',
      fragment: 'v1~start.bought~issue.delivery~delivery.short~stage.noReply~silence.within24h',
    })
  })

  test('the same answer again walks one step on and changes nothing, the first one too', () => {
    expect(answering(trail, [pair('issue.fake')])).toMatchObject({ step: 'stage', trail })
    expect(answering(trail, [pair('start.bought')])).toMatchObject({ step: 'issue', trail })
  })

  test('of two answers at once both have to be the same for nothing to change', () => {
    const alone = read('v1~contactMerchant.later~stage.noReply')
    const said = (answer: string) => written(answering(alone, [pair('contactMerchant.later'), pair(answer)]))
    expect(said('stage.noReply')).toEqual({ step: 'silence', fragment: 'v1~contactMerchant.later~stage.noReply' })
    expect(said('stage.refused')).toEqual({ step: 'askPlatform', fragment: 'v1~contactMerchant.later~stage.refused' })
  })

  test('where nothing was set aside, an address says the answers alone; a page opened bare says none', () => {
    expect(fragmentOf({ step: 'stage', trail })).toBe(formatPairs(trail.pairs))
    expect(fragmentOf({ step: 'stage' })).toBe('')
  })

  test('a link says what the answer said: read again, it holds the very same trail and what was set aside', () => {
    const anyPair = fc.constantFrom(...stepIds.flatMap(pairsAt))
    const rewalked = fc.tuple(someWalk, fc.nat(12), fc.array(anyPair, { maxLength: 3 }))
    fc.assert(
      fc.property(rewalked, ([pairs, at, aside]) => {
        const walk = replay(pairs).trail
        const step = stepsOf(walk)[at % (pairs.length + 1)] ?? walk.end
        for (const said of pairsAt(step)) {
          const to = answering(walk, [said], aside)
          const parsed = parseTrail(fragmentOf(to), to.step)
          expect(parsed.trail.pairs).toEqual(to.trail.pairs)
          if (to.trail.pairs.length) expect(parsed.trouble?.aside ?? []).toEqual(to.aside)
        }
      }),
    )
  })
})
