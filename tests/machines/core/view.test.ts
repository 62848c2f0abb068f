import { describe, expect, test } from 'vitest'
import { answersOf, stepIds, type StepId } from '../../../machines/flow'
import { stepOf } from '../../../machines/steps'
import { sketchOf } from '../../../machines/core/sketch'
import { fragmentOf } from '../../../machines/core/answering'
import { leadsTo } from '../../../machines/core/leadsTo'
import type { Choice } from '../../../machines/core/outline'
import { formatPairs, parseTrail } from '../../../machines/core/trail'
import { view, type View } from '../../../machines/core/view'
import { nameOf } from '../../support/edges'
import { isMutated } from '../../support/runs'
import { walked } from '../../support/walk'

const refused = walked(['start.bought', 'issue.fake', 'stage.refused'])
const at = (fragment: string, step: StepId) => view(parseTrail(fragment, step), step)

function only<K extends View['kind']>(kind: K, shown: View): Extract<View, { kind: K }> {
  if (shown.kind !== kind) throw new Error(`Expected ${kind}, not ${shown.kind}`)
  return shown as Extract<View, { kind: K }>
}

/** What stands where a choice leads, read from its link. */
function follow(choice: Choice | undefined): View {
  if (!choice) throw new Error('No such choice')
  return at(fragmentOf(choice.to), choice.to.step)
}

const ways = (shown: View) =>
  shown.kind === 'question' || shown.kind === 'action'
    ? (shown.kind === 'question' ? shown.choices : shown.afterwards.choices).map(({ pair, to }) => [nameOf(pair), to.step])
    : []

/** Every step; under mutation a few, which say the same. */
const steps = isMutated ? stepIds.filter((_, i) => i % 9 === 0) : stepIds

describe('a page opened on its own', () => {
  test.each(steps)('%s is shown as it is, and alone but for the first question', (step) => {
    const shown = at('', step)
    expect(shown).toMatchObject({ step, kind: stepOf(step).kind, given: [], alone: step !== 'start' })
    expect(shown).not.toHaveProperty('notice')
    expect(shown).not.toHaveProperty('back')
  })
})

describe('what a screen is given', () => {
  test('an action has what the catalogue says of it and no more, a list, and a way to go on', () => {
    for (const step of [...steps, 'waitForReply', 'someoneHurt', 'lockedOut', 'filePayment', 'takeAgreed'] as const) {
      const entry = stepOf(step)
      if (entry.kind !== 'action') continue
      const { deadline, mustActBy, reach, dial = [], waits = false, provider = false, rung } = entry
      const { lines, afterwards, ...shown } = only('action', at('', step))
      expect(shown, step).toMatchObject({ dial, waits, provider, rung })
      expect([shown.deadline, shown.mustActBy, shown.reach], step).toEqual([deadline, mustActBy, reach])
      const maybe = ['deadline', 'mustActBy', 'reach'] as const
      expect(maybe.filter((name) => name in shown), step).toEqual(maybe.filter((name) => entry[name]))
      expect(shown, step).not.toHaveProperty('choices')
      expect(lines.length, step).toBeGreaterThan(0)
      expect(afterwards.choices.length, step).toBeGreaterThan(0)
    }
  })

  test('a question says whether it asks for time, and about how many more may follow', () => {
    expect(only('question', at('', 'silence'))).toMatchObject({ timed: true })
    expect(only('question', at('', 'stage'))).toMatchObject({ timed: false })
    const shown = [...steps, 'start' as const].map((step) => at('', step)).filter((one) => one.kind === 'question')
    for (const { step, ...question } of shown) expect('left' in question ? question.left : undefined, step).toBe(sketchOf(step).left)
    expect(shown.some((question) => !('left' in question))).toBe(true)
  })

  test('a step nothing is known of is a mistake, and is quoted', () => {
    expect(() => void Reflect.apply(sketchOf, undefined, ['nowhere'])).toThrow('"nowhere"')
  })

  test('a path that names no page any more shows where the answers lead, and says that it is gone', () => {
    expect(view(parseTrail('v1~start.bought~issue.fake', 'start'), undefined)).toMatchObject({ step: 'stage', notice: { kind: 'trimmed', reason: 'gone', words: [] } })
    expect(view(parseTrail('', 'start'), undefined)).toMatchObject({ step: 'start', notice: { kind: 'trimmed', reason: 'gone' } })
  })

  test('the answers given lead back to their questions, and the furthest step is not ahead of itself', () => {
    const shown = only('action', at(formatPairs(refused.pairs), 'askPlatform'))
    expect(shown.given).toEqual(refused.pairs.map((pair) => ({ pair, change: { step: pair.step, trail: refused } })))
    expect(shown).not.toHaveProperty('ahead')
    expect(shown.back).toEqual({ step: 'stage', trail: refused })
    expect(shown.alone).toBe(false)
  })
})

describe('looking back', () => {
  const link = formatPairs(refused.pairs)

  test('an earlier step is shown with its answer marked and the way on', () => {
    const shown = only('question', at(link, 'issue'))
    expect(shown.choices.filter(({ chosen }) => chosen).map(({ pair }) => nameOf(pair))).toEqual(['issue.fake'])
    expect(shown.ahead).toEqual({ step: 'askPlatform', trail: refused })
    expect(shown.back).toEqual({ step: 'start', trail: refused })
  })

  test('the same answer walks one step on and keeps what was answered after it', () => {
    const shown = only('question', at(link, 'issue'))
    const same = shown.choices.find(({ chosen }) => chosen)
    expect(same?.to).toMatchObject({ step: 'stage', trail: refused })
  })

  test('another answer keeps the later ones that hold', () => {
    const shown = only('question', at(link, 'issue'))
    const other = shown.choices.find(({ pair }) => pair.answer === 'quality')
    const next = only('question', follow(other))
    expect(next.step).toBe('goods')
    const none = next.choices.find(({ pair }) => pair.answer === 'none')?.to
    expect(none?.step).toBe('askPlatform')
    expect(none && fragmentOf(none)).toBe(link.replace('issue.fake', 'issue.quality~goods.none'))
  })

  test('one that leads elsewhere sets them aside, and the next screen names them', () => {
    const shown = only('question', at(link, 'issue'))
    const change = shown.choices.find(({ pair }) => pair.answer === 'noReason')
    const next = follow(change)
    expect(next).toMatchObject({ step: 'noReason', notice: { kind: 'aside', pairs: [{ step: 'stage', answer: 'refused' }] } })
  })

  test('on the urgent road answers about another matter are not worth a line', () => {
    const shown = only('question', at(link, 'start'))
    const urgent = shown.choices.find(({ pair }) => pair.answer === 'urgent')
    const next = follow(urgent)
    expect(next).toMatchObject({ step: 'urgent' })
    expect(next).not.toHaveProperty('notice')
  })

  test('a step that is not on the trail gives way to the trail’s end', () => {
    expect(at(link, 'outside')).toMatchObject({ step: 'askPlatform' })
  })

  test('a link cut between two answers names a step that its answers do not reach, and says that it was cut', () => {
    expect(at('v1~start.bought', 'askPlatform')).toMatchObject({ step: 'issue', notice: { kind: 'trimmed', reason: 'malformed', words: [] } })
    expect(at('v1~start.bought', 'issue')).not.toHaveProperty('notice')
    expect(at('v1~start.bought', 'start')).not.toHaveProperty('notice')
    expect(at('v1', 'askPlatform')).not.toHaveProperty('notice')
  })
})

describe('what happened then', () => {
  test('an action with a single way on asks its question at once, without the answer that led to it', () => {
    const shown = only('action', at('v1~start.bought~issue.fake~stage.notYet', 'contactMerchant'))
    expect(shown.afterwards.asks).toBe('stage')
    expect(ways(shown)).not.toContainEqual(['stage.notYet', 'contactMerchant'])
    expect(ways(shown)).toContainEqual(['stage.refused', 'askPlatform'])
  })

  test('what can no longer be true is not asked: who waits has written already', () => {
    const shown = only('action', at('v1~start.bought~issue.fake~stage.noReply~silence.within24h', 'remindAndWait'))
    expect(ways(shown).map(([answer]) => answer)).not.toContain('stage.notYet')
    expect(ways(shown)).toContainEqual(['stage.noReply', 'silence'])
    const ruling = stepIds.flatMap((step) => {
      const entry = stepOf(step)
      return entry.kind === 'action' && entry.ruledOut ? { step, ruledOut: entry.ruledOut } : []
    })
    expect(ruling.some(({ ruledOut }) => ruledOut.length > 1)).toBe(true)
    for (const { step, ruledOut } of ruling) {
      const asked = ways(at('', step)).map(([answer]) => answer)
      expect(ruledOut.filter((name) => asked.includes(name)), step).toEqual([])
    }
  })

  test('an action with answers of its own asks them', () => {
    const shown = only('action', at(formatPairs(refused.pairs), 'askPlatform'))
    expect(shown.afterwards.asks).toBe('askPlatform')
    expect(ways(shown)).toContainEqual(['askPlatform.submitted', 'waitForRuling'])
    expect(shown.afterwards.choices.map(({ to }) => fragmentOf(to))).toContain(`${formatPairs(refused.pairs)}~askPlatform.submitted`)
    expect(shown.afterwards.choices.filter(({ chosen, to }) => chosen || to.aside?.length)).toEqual([])
    // Its first answer leads to a question, which is asked of those alone who give it.
    expect(only('action', at('', 'afterWindow')).afterwards.asks).toBe('afterWindow')
  })

  test('an action with answers of its own that also leads on asks both, its own first, and what leads on is said with each of the others', () => {
    const { afterwards } = only('action', at('', 'merchantUnreachable'))
    const answers = ['merchantUnreachable.settled', 'merchantUnreachable.shopGone', 'merchantUnreachable.refused']
    const onward = answersOf('stage').filter((answer) => leadsTo('stage', answer) !== 'merchantUnreachable').map((answer) => `stage.${answer}`)
    expect(afterwards.asks).toBe('stage')
    expect(afterwards.choices.map(({ pair }) => nameOf(pair))).toEqual([...answers, ...onward])
    const links = afterwards.choices.map(({ to }) => fragmentOf(to))
    expect(links.slice(0, answers.length)).toEqual(answers.map((answer) => `v1~${answer}`))
    expect(links).toContain('v1~merchantUnreachable.later~stage.refused')
  })

  test('what was answered before is not marked as what happened then', () => {
    const shown = only('action', at('v1~start.bought~issue.fake~stage.noReply~silence.within24h', 'remindAndWait'))
    expect(ways(shown).map(([answer]) => answer)).toContain('stage.noReply')
    expect(shown.afterwards.choices.filter(({ chosen }) => chosen)).toEqual([])
  })
})

describe('links that no longer fit', () => {
  test('nothing readable is left: lost, with what could not be read and the nearest step', () => {
    expect(at('v1~gone.away', 'silence')).toMatchObject({ kind: 'lost', reason: 'gone', words: ['gone.away'], nearest: { step: 'silence' } })
    expect(at('v7~start.bought', 'silence')).toMatchObject({ kind: 'lost', reason: 'unknown-version', nearest: { step: 'silence' } })
  })

  test('a part is left: the furthest step that is whole, and a notice', () => {
    const shown = at('v1~start.bought~issue.fake~stage.refu', 'askPlatform')
    expect(shown).toMatchObject({ kind: 'question', step: 'stage', notice: { kind: 'trimmed', reason: 'malformed', words: ['stage.refu'] } })
  })
})
