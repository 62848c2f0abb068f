import { describe, expect, test } from 'vitest'
import { stepIds } from '../../machines/flow'
import { stepNamed } from '../../machines/formerly'
import { parseTrail, stepsOf } from '../../machines/core/trail'
import { view } from '../../machines/core/view'
import { released } from './released'

describe('every link ever released still lands where it should', () => {
  test.each(released)('/$path/#$fragment shows $shows', ({ path, fragment, shows }) => {
    const step = stepNamed(path)
    if (!step) throw new Error(`The page "${path}" is gone: say in machines/formerly.ts what stands for it`)
    const parsed = parseTrail(fragment, step)
    expect(parsed).not.toHaveProperty('trouble')
    expect(view(parsed, step)).toMatchObject({ step: shows })
  })

  test('each step has been released as a page of its own', () => {
    const pages = new Set(released.map(({ path }) => path))
    expect(stepIds.filter((step) => !pages.has(step))).toEqual([])
  })

  test('trails of released links are simple', () => {
    for (const { fragment } of released) {
      const steps = stepsOf(parseTrail(fragment).trail)
      expect(new Set(steps).size).toBe(steps.length)
    }
  })
})
