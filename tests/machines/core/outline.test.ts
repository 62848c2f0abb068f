import { expect, test } from 'vitest'
import { namedOn, outline } from '../../../machines/core/outline'
import { parseTrail } from '../../../machines/core/trail'
import type { StepId } from '../../../machines/flow'

const named = (step: StepId, fragment = '') => namedOn(outline(parseTrail(fragment, step), step))

test.each<readonly [string, StepId, string, readonly StepId[]]>([
  ['opened on its own: itself', 'stage', '', ['stage']],
  ['with answers: their questions, and where they lead', 'stage', 'v1~start.bought~issue.fake', ['start', 'issue', 'stage']],
  ['looked at again: the same', 'start', 'v1~start.bought~issue.fake', ['start', 'issue', 'stage']],
  ['with answers set aside: their questions too', 'stage', 'v1~start.bought~issue.fake~silence.over24h', ['start', 'issue', 'stage', 'silence']],
  ['lost: the nearest step', 'stage', 'v9~start.bought', ['stage']],
])('a screen names the steps it needs the words of; %s', (_, step, fragment, steps) => {
  expect(named(step, fragment)).toEqual(steps)
})
