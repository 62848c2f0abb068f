import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stepIds } from '../../../machines/flow'
import { answering, fragmentOf, type Destination } from '../../../machines/core/answering'
import { pairsAt } from '../../../machines/core/outline'
import { emptyTrail, formatPairs, parseTrail, replay, stepsOf, toPair } from '../../../machines/core/trail'
import { view } from '../../../machines/core/view'
import { simplePaths } from '../../support/simplePaths'

const read = (fragment: string) => parseTrail(fragment).trail
const pair = (name: string) => {
  const [step, answer = ''] = name.split('.')
  const found = stepIds.find((id) => id === step)
  const made = found && toPair(found, answer)
  if (!made) throw new Error(`No such pair: ${name}`)
  return made
}

function hold(isSo: boolean, complaint: string): void {
  if (!isSo) throw new Error(complaint)
}

const walks = [...simplePaths()].filter(({ pairs }) => pairs.length)
const someWalk = fc.nat(walks.length - 1).map((i) => walks[i]?.pairs ?? [])

describe('a trail in a link', () => {
  test('reads what it writes, for every walk', () => {
    const misread = walks.filter(({ pairs, end }) => !isDeepStrictEqual(parseTrail(formatPairs(pairs)), { trail: { from: 'start', pairs, end } }))
    expect(misread.slice(0, 3)).toEqual([])
  })

  test('uses only characters no chat app cuts a link at', () => {
    fc.assert(fc.property(someWalk, (pairs) => /^[A-Za-z0-9._~-]*$/.test(formatPairs(pairs))))
  })

  test('may begin in the middle of the ladder', () => {
    expect(read('v1~stage.refused')).toMatchObject({ from: 'stage', end: 'askPlatform' })
  })

  test.each(['', 'main', 'start.bought', '#', '?v1'])('what is no trail at all (%j) is a bare page', (fragment) => {
    expect(parseTrail(fragment, 'silence')).toEqual({ trail: emptyTrail('silence') })
  })
})

describe('replay', () => {
  test('a pair counts only at its own step', () => {
    const { trail, aside } = replay([pair('start.bought'), pair('stage.refused'), pair('issue.fake')])
    expect(trail.end).toBe('stage')
    expect(aside).toEqual([pair('stage.refused')])
  })

  test('coming back to a step cuts the loop', () => {
    const { trail } = replay(['start.bought', 'issue.fake', 'stage.notYet', 'contactMerchant.later'].map(pair))
    expect(trail.pairs).toEqual(['start.bought', 'issue.fake'].map(pair))
    expect(trail.end).toBe('stage')
  })
})

describe('links that say more than the flow knows', () => {
  test.each([
    ['v9~start.bought', 'unknown-version', 'start'],
    ['v1~start.bought~issue.fa', 'malformed', 'issue'],
    ['v1~start.bought~issue.vanished', 'gone', 'issue'],
    ['v1~start.bought~moved.gone~issue.fake', 'gone', 'stage'],
    ['v1~start.bought~issue.fake~stage', 'malformed', 'stage'],
    ['v1~start.bought~<script>', 'malformed', 'issue'],
    ['v1~start.sell~issue.fake', 'does-not-follow', 'seller'],
    ['v1~start.__proto__', 'malformed', 'start'],
    ['v1~constructor.name', 'gone', 'start'],
  ])('%s: %s, and the walk goes on at %s', (fragment, reason, end) => {
    const parsed = parseTrail(fragment)
    expect(parsed).toMatchObject({ trail: { end }, trouble: { reason } })
  })

  const damage = fc.oneof(
    fc.record({ kind: fc.constant('swap' as const), i: fc.nat(12), j: fc.nat(12) }),
    fc.record({ kind: fc.constant('drop' as const), i: fc.nat(12) }),
    fc.record({ kind: fc.constant('double' as const), i: fc.nat(12) }),
    fc.record({ kind: fc.constant('rename' as const), i: fc.nat(12), word: fc.string({ maxLength: 6 }) }),
    fc.record({ kind: fc.constant('cut' as const), at: fc.nat(80) }),
  )
  const mutated = fc.tuple(someWalk, fc.array(damage, { minLength: 1, maxLength: 4 })).map(([pairs, damages]) => {
    let words = formatPairs(pairs).split('~')
    for (const harm of damages) {
      const at = 'i' in harm ? harm.i % words.length : 0
      if (harm.kind === 'swap') {
        const other = harm.j % words.length
        const [a = '', b = ''] = [words[at], words[other]]
        words = words.map((word, k) => (k === at ? b : k === other ? a : word))
      } else if (harm.kind === 'drop') words = words.filter((_, k) => k !== at)
      else if (harm.kind === 'double') words = [...words.slice(0, at), words[at] ?? '', ...words.slice(at)]
      else if (harm.kind === 'rename') words = words.map((word, k) => (k === at ? `${harm.word}${word}` : word))
      else words = words.join('~').slice(0, harm.at).split('~')
      if (!words.length) words = ['']
    }
    return words.join('~')
  })
  const anything = fc.oneof({ weight: 6, arbitrary: mutated }, { weight: 2, arbitrary: fc.string() }, {
    weight: 2,
    arbitrary: fc.string({ unit: 'binary' }).map((noise) => `v1~${noise}`),
  })

  test('whatever arrives, a person gets a valid step, and a reason where something was lost', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...stepIds), (fragment, at) => {
        const parsed = parseTrail(fragment, at)
        const { trail, trouble } = parsed
        const shown = view(parsed, at)
        // Plain conditions: ten thousand matchers take longer than what they look at.
        hold(stepIds.includes(trail.end), 'ends at no step')
        hold(new Set(stepsOf(trail)).size === trail.pairs.length + 1, 'comes back to a step')
        hold(!trouble || trouble.aside.length + trouble.gone.length > 0, 'names nothing that was lost')
        hold(shown.kind === 'lost' || stepIds.includes(shown.step), 'shows no step')
      }),
      { numRuns: 10_000 },
    )
  })
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

  test('the same answer again walks one step on and changes nothing', () => {
    expect(answering(trail, [pair('issue.fake')])).toMatchObject({ step: 'stage', trail })
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
