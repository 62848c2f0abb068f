import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { initialTransition } from 'xstate'
import { answersOf, flows, journeyOf, states, stepIds } from '../../machines/flow'
import { contradictions, flow } from '../../machines/machine'
import { endingIds, isEnding, mayComeBefore, reachableFrom } from '../../machines/core/graph'
import { leadsTo } from '../../machines/core/leadsTo'
import { stepOf } from '../../machines/steps'
import { edges, nameOf, shortestWalks } from '../support/edges'
import { isMutated } from '../support/runs'
import { simplePaths } from '../support/simplePaths'

describe('the flow as a machine', () => {
  test('starts at the first question', () => {
    expect(initialTransition(flow)[0].value).toBe('start')
  })

  test('XState leads every answer where the table says', () => {
    expect(contradictions()).toEqual([])
  })

  test('no step belongs to two journeys', () => {
    const written = Object.values(flows).flatMap((journey) => Object.keys(journey))
    expect(new Set(written).size).toBe(written.length)
    expect(written.sort()).toEqual([...stepIds].sort())
    for (const step of stepIds) expect(Object.keys(flows[journeyOf(step)])).toContain(step)
  })

  test('a step that no journey holds is a mistake, and is quoted', () => {
    expect(() => void Reflect.apply(journeyOf, undefined, ['nowhere'])).toThrow('"nowhere"')
  })

  test('no answer leads back to the step that asks', () => {
    expect(edges.filter(({ from, to }) => from === to).map(({ pair }) => nameOf(pair))).toEqual([])
  })

  test('an answer a step does not offer leads nowhere', () => {
    expect(leadsTo('start', 'refused')).toBeUndefined()
    expect(leadsTo('settled', 'later')).toBeUndefined()
    expect(leadsTo('start', 'toString')).toBeUndefined()
  })
})

describe('a table that says something else than the machine', () => {
  // Files share their worker: what is made up is made up for this one alone.
  beforeAll(() => {
    vi.resetModules()
    vi.doMock('../../machines/flow', () => ({ answersOf, first: 'start', states, stepIds, nextOf: () => 'letGo' }))
  })

  afterAll(() => {
    vi.doUnmock('../../machines/flow')
    vi.resetModules()
  })

  test('is named answer by answer, and no page is written', async () => {
    const made = await import('../../machines/machine')
    expect(made.contradictions()).toEqual(edges.filter(({ to }) => to !== 'letGo').map(({ pair }) => nameOf(pair)))
  })
})

describe('nobody is left stranded', () => {
  const walks = shortestWalks()

  test.each(stepIds)('%s can be reached from the first question', (step) => {
    expect(walks.has(step)).toBe(true)
  })

  test.each(stepIds)('%s can come to an ending', (step) => {
    expect(endingIds.some((ending) => reachableFrom(step).has(ending))).toBe(true)
  })

  test('only endings end a walk, and questions and actions go on', () => {
    for (const step of stepIds) expect(stepOf(step).kind === 'ending', step).toBe(isEnding(step))
  })

  test('a question offers at least two answers and at most nine', () => {
    for (const step of stepIds.filter((id) => stepOf(id).kind === 'question')) {
      expect(answersOf(step).length, step).toBeGreaterThanOrEqual(2)
      expect(answersOf(step).length, step).toBeLessThanOrEqual(9)
    }
  })
})

describe('what may come before a page opened on its own', () => {
  test('nothing comes before the first question', () => {
    expect(mayComeBefore('start').size).toBe(0)
  })

  test('the kind of problem is asked before how far one has come, never the silence after it', () => {
    expect(mayComeBefore('stage')).toContain('issue')
    expect(mayComeBefore('stage')).toContain('delivery')
    expect(mayComeBefore('stage')).not.toContain('silence')
    expect(mayComeBefore('issue')).not.toContain('delivery')
  })

  test('it is what a walk from the first question passes on the way', () => {
    const after = new Map(stepIds.map((id) => [id, reachableFrom(id)]))
    for (const step of stepIds) {
      const passed = step === 'start' ? [] : [...reachableFrom('start', step)].filter((id) => after.get(id)?.has(step))
      expect([...mayComeBefore(step)].sort(), step).toEqual(passed.sort())
    }
  })

  test('what leads nowhere near comes before nothing', () => {
    expect(endingIds.filter((ending) => mayComeBefore('stage').has(ending))).toEqual([])
  })
})

describe('how long the way is', () => {
  /** Questions on the shortest walk from the first page to each action, by the journey it begins with. */
  const asked = [...shortestWalks()].flatMap(([step, pairs]) => {
    const first = pairs[0]?.answer
    if (!first || stepOf(step).kind !== 'action') return []
    const count = pairs.filter(({ step: at }) => stepOf(at).kind === 'question').length
    return [{ step, first, count, allQuestions: pairs.every(({ step: at }) => stepOf(at).kind === 'question') }]
  })
  const firstActions = asked.filter(({ allQuestions }) => allQuestions)

  const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

  test('urgent actions are at most two answers away', () => {
    const urgent = [...Object.keys(flows.urgent), ...Object.keys(flows.scam)]
    const onTheRoad = asked.filter(({ step }) => urgent.includes(step))
    expect(onTheRoad.length).toBeGreaterThan(8)
    expect(onTheRoad.filter(({ count }) => count > 2)).toEqual([])
  })

  test('a buyer answers four questions or fewer in the median, and nobody more than six', () => {
    const table = ['urgent', 'bought', 'approached', 'sell', 'company'].map((first) => {
      const counts = firstActions.filter((walk) => walk.first === first).map(({ count }) => count)
      return { person: first, actions: counts.length, median: median(counts), most: Math.max(...counts) }
    })
    console.table(table)
    expect(table.find(({ person }) => person === 'bought')?.median).toBeLessThanOrEqual(4)
    for (const { person, most } of table) expect(most, person).toBeLessThanOrEqual(6)
  })

  test.skipIf(isMutated)('the number of simple paths stays within 40,000, so that growth is a decision', () => {
    const began = performance.now()
    const walks = [...simplePaths()]
    const whole = walks.filter(({ end }) => isEnding(end))
    const took = Math.round(performance.now() - began)
    console.info(`${whole.length} simple paths lead from the first question to an ending; ${walks.length} walks in all, found in ${took} ms`)
    expect(whole.length).toBeGreaterThan(0)
    expect(whole.length).toBeLessThanOrEqual(40_000)
  })
})
