import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stepIds } from '../../../machines/flow'
import { answerAt, emptyTrail, formatPairs, hasTrail, holds, pairNamed, parseTrail, replay, stepsOf } from '../../../machines/core/trail'
import { runs } from '../../support/runs'
import { someWalk } from '../../support/someWalk'

const read = (fragment: string) => parseTrail(fragment).trail
const pair = (name: string) => {
  const found = pairNamed(name)
  if (!found) throw new Error(`No such pair: ${name}`)
  return found
}

const steps: ReadonlySet<string> = new Set(stepIds)

describe('a trail in a link', () => {
  test('reads what it writes', () => {
    fc.assert(
      fc.property(someWalk, (pairs) => {
        const { trail, trouble } = parseTrail(formatPairs(pairs))
        expect([trail.from, trail.pairs, trouble]).toEqual(['start', pairs, undefined])
      }),
      { numRuns: runs(100) },
    )
  })

  test('uses only characters no chat app cuts a link at', () => {
    fc.assert(fc.property(someWalk, (pairs) => /^[A-Za-z0-9._~-]*$/.test(formatPairs(pairs))))
  })

  test('may begin in the middle of the ladder', () => {
    expect(read('v1~stage.refused')).toMatchObject({ from: 'stage', end: 'askPlatform' })
  })

  test('says which answers it holds, and which steps were seen', () => {
    const trail = read('v1~start.bought~issue.fake')
    expect(stepsOf(trail)).toEqual(['start', 'issue', 'stage'])
    expect([answerAt(trail, 'issue'), answerAt(trail, 'stage')]).toEqual(['fake', undefined])
    expect([holds(trail, 'issue.fake'), holds(trail, 'issue.quality'), holds(trail, 'stage.refused')]).toEqual([true, false, false])
    expect(emptyTrail().from).toBe('start')
  })

  test('written, what was set aside stands behind it; without answers nothing is written', () => {
    expect(formatPairs([pair('start.bought')], [pair('stage.refused'), pair('issue.fake')])).toBe('v1~start.bought~~stage.refused~issue.fake')
    expect(formatPairs([], [pair('stage.refused')])).toBe('')
  })

  test('is any fragment that begins with a version', () => {
    expect(['v1', 'v12~x', 'v1~', 'v', 'v~x', 'v1x', 'xv1~x', 'V1~x'].map(hasTrail)).toEqual([true, true, true, false, false, false, false, false])
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
    // `unsure` is an answer of both, and was given at the other.
    expect(replay(['start.bought', 'issue.delivery', 'stage.unsure'].map(pair)).aside).toEqual([pair('stage.unsure')])
  })

  test('coming back to a step cuts the loop', () => {
    const { trail } = replay(['start.bought', 'issue.fake', 'stage.notYet', 'contactMerchant.later'].map(pair))
    expect(trail.pairs).toEqual(['start.bought', 'issue.fake'].map(pair))
    expect(trail.end).toBe('stage')
  })

  test('also where it is the step the walk began at', () => {
    const { trail } = replay(['silence.within24h', 'remindAndWait.later', 'stage.noReply'].map(pair))
    expect(trail).toEqual(emptyTrail('silence'))
  })

  test('begins where it is told to, or at the first pair', () => {
    expect(replay([pair('stage.refused')])).toEqual({ trail: { from: 'stage', pairs: [pair('stage.refused')], end: 'askPlatform' }, aside: [] })
    expect(replay([pair('stage.refused')], 'start')).toEqual({ trail: emptyTrail(), aside: [pair('stage.refused')] })
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
    ['v1~!start.bought', 'malformed', 'start'],
    ['v1~start.bought!', 'malformed', 'start'],
    ['v1~start.bought.x', 'malformed', 'start'],
    ['v1~start.bought~issue.x', 'gone', 'issue'],
    ['v1~start.bought~issue.', 'malformed', 'issue'],
    ['v1~start.bou~issue.fake', 'gone', 'stage'],
    ['v1~start.bought~issue.gone~stage.ref', 'malformed', 'issue'],
    ['v1~~issue.fake', 'does-not-follow', 'start'],
  ])('%s: %s, and the walk goes on at %s', (fragment, reason, end) => {
    const parsed = parseTrail(fragment)
    expect(parsed).toMatchObject({ trail: { end }, trouble: { reason } })
  })

  test('what it no longer knows is quoted, and only that', () => {
    const trouble = (gone: readonly string[]) => ({ trail: read('v1~start.bought~issue.fake'), trouble: { reason: 'gone', aside: [], gone } })
    expect(parseTrail('v1~start.bought~moved.gone~issue.fake')).toEqual(trouble(['moved.gone']))
    expect(parseTrail('v1~start.bought~issue.fake~stage.vanished')).toEqual(trouble(['stage.vanished']))
  })

  test('of another version nothing is read but which', () => {
    expect(parseTrail('v9~start.bought', 'silence')).toEqual({ trail: emptyTrail('silence'), trouble: { reason: 'unknown-version', aside: [], gone: ['v9'] } })
  })

  test('what stands behind an empty word was set aside, also where it would follow', () => {
    expect(parseTrail('v1~start.bought~~issue.fake~~stage.refused')).toEqual({
      trail: read('v1~start.bought'),
      trouble: { reason: 'does-not-follow', aside: [pair('issue.fake'), pair('stage.refused')], gone: [] },
    })
    expect(parseTrail('v1~~issue.fake', 'silence')).toMatchObject({ trail: emptyTrail('silence'), trouble: { aside: [pair('issue.fake')] } })
    expect(parseTrail('v1~start.bought~')).toEqual({ trail: read('v1~start.bought') })
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

  test('whatever arrives, it leads to a step, each met once, and says what of it was lost', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...stepIds), (fragment, at) => {
        const { trail, trouble } = parseTrail(fragment, at)
        const seen = stepsOf(trail)
        return (
          seen.every((step) => steps.has(step)) &&
          new Set(seen).size === trail.pairs.length + 1 &&
          (!trouble || trouble.aside.length + trouble.gone.length > 0)
        )
      }),
      { numRuns: runs(2_000) },
    )
  })
})
