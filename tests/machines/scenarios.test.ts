import { describe, expect, test } from 'vitest'
import { formatPairs, parseTrail } from '../../machines/core/trail'
import { view, type View } from '../../machines/core/view'
import { messageOf } from '../../machines/messages'
import { wordsToSend } from '../../machines/core/wordsToSend'
import { taskOf, type TaskId } from '../../machines/tasks'
import { boundaries } from '../scenarios/boundaries'
import type { Scenario } from '../scenarios/scenario'
import { scenarios } from '../scenarios/scenarios'
import { walked, wordsOf } from '../support/walk'
import { words } from '../support/words'

const zh = words['zh-CN']

/** The screen at the end of a walk, by way of its link. */
function actionAt(walk: Scenario['walk']): Extract<View, { kind: 'action' }> {
  const trail = walked(walk)
  const shown = view(parseTrail(formatPairs(trail.pairs)), trail.end)
  if (shown.kind !== 'action') throw new Error(`${walk.join(' → ')} comes to no action`)
  return shown
}

const tellsToDo = (shown: ReturnType<typeof actionAt>): readonly string[] => [
  zh.core.steps[shown.step].title,
  ...shown.lines.flatMap(({ task }) => [zh.advice.tasks[task].do, zh.advice.tasks[task].how]),
]

const buttonsOf = (carriers: readonly TaskId[]): string =>
  carriers.flatMap((task) => {
    const { taps } = taskOf(task)
    return taps ? zh.advice.taps[taps] : []
  }).join(' ')

/** The buttons a meaning names, `A→B→C`, in their order; others may stand between them. */
function wayIn(what: string): RegExp {
  const [way = ''] = what.split('，')
  return new RegExp(way.includes('→') ? way.replace('登录', '').split('→').join('.*') : '')
}

describe.each(scenarios)('$id $trouble', ({ walk, step, holds, never }) => {
  const shown = actionAt(walk)
  const lines = shown.lines.map(({ task }) => task)

  test('comes to the right action', () => {
    expect(shown).toMatchObject({ step, alone: false })
  })

  test.each(holds.map(([what, ...carriers]) => ({ what, carriers })))('$what', ({ what, carriers }) => {
    expect(lines).toEqual(expect.arrayContaining(carriers))
    expect(buttonsOf(carriers)).toMatch(wayIn(what))
  })

  test('every line is sure: nothing hangs on an answer that was not asked', () => {
    expect(shown.lines.filter(({ when }) => when)).toEqual([])
  })

  test('nothing it must not do', () => {
    expect(lines.filter((task) => never.tasks?.includes(task))).toEqual([])
    expect(wordsToSend(shown.step, shown.trail).filter((id) => never.wordsTo?.includes(messageOf(id).to))).toEqual([])
    if (never.calls?.includes('dial')) expect(shown.dial).toEqual([])
    if (never.calls?.includes('reach')) expect(shown.reach).toBeUndefined()
    const ways = shown.afterwards.choices.filter(({ to }) => to.step === never.leadsTo?.step)
    expect(ways.map(({ pair }) => `${pair.step}.${pair.answer}`)).toEqual(never.leadsTo?.but ?? [])
  })

  test('nothing it must not say', () => {
    expect(tellsToDo(shown).filter((text) => never.says?.test(text))).toEqual([])
  })
})

describe.each(boundaries)('$id $rule', ({ walk, label, step, holds = [] }) => {
  const trail = walked(walk)

  test('leads there', () => {
    expect(trail.end).toBe(step)
    const shown = view(parseTrail(formatPairs(trail.pairs)), step)
    const lines = shown.kind === 'action' ? shown.lines.map(({ task }) => task) : []
    expect(lines).toEqual(expect.arrayContaining([...holds]))
  })

  test('the answer says so in words', () => {
    const { step: asked, answer } = wordsOf(walk[walk.length - 1] ?? walk[0])
    const answers: Readonly<Record<string, string>> = zh.core.steps[asked as keyof typeof zh.core.steps].answers
    expect(answers[answer]).toMatch(label)
  })
})
