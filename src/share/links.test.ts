import { expect, test } from 'vitest'
import { actionAt } from '../../tests/support/views'
import { hereOf, linksOf } from './links'

const view = actionAt('askPlatform', 'v1~start.bought~issue.fake~stage.refused')

test('the link to a step alone holds no answers', () => {
  const { step } = linksOf(view, 'zh-CN')
  expect(step.link).toMatch(/\/zh-CN\/askPlatform\/$/)
  expect(step.reveals).toEqual([])
})

test('the link with the way names every answer it reveals', () => {
  const { path } = linksOf(view, 'en')
  expect(path.link).toMatch(/\/en\/askPlatform\/#v1~start\.bought~issue\.fake~stage\.refused$/)
  expect(path.reveals.map(({ step }) => step)).toEqual(['start', 'issue', 'stage'])
})

test('what was answered at the step or after it stays with its owner', () => {
  const earlier = actionAt('askPlatform', 'v1~start.bought~issue.fake~stage.refused~askPlatform.submitted')
  expect(linksOf(earlier, 'en').path.link).toMatch(/stage\.refused$/)
  expect(hereOf(earlier, 'en')).toMatch(/askPlatform\.submitted$/)
})
