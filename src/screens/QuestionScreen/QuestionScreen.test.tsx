import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { answersOf, type StepId } from '../../../machines/flow'
import { parseTrail } from '../../../machines/core/trail'
import { view } from '../../../machines/core/view'
import { speak } from '../../../tests/support/speak'
import { words } from '../../../tests/support/words'
import { QuestionScreen } from './QuestionScreen'

function show(step: StepId, fragment = '') {
  const shown = view(parseTrail(fragment, step), step)
  if (shown.kind !== 'question') throw new Error(`"${step}" is no question`)
  return speak(<QuestionScreen view={shown} />)
}

const { steps, ui } = words['zh-CN'].core

test('the question is the only first heading, and its answers are all there in order', () => {
  show('stage', 'v1~start.bought~issue.quality')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(steps.stage.title)
  const cards = within(screen.getByRole('list', { name: steps.stage.title })).getAllByRole('link')
  expect(cards.map((card) => card.getAttribute('data-answer'))).toEqual(answersOf('stage'))
})

test('the first page says what this is and needs no way back', () => {
  show('start')
  expect(screen.getByText(ui.site.purpose)).toBeVisible()
  expect(screen.getByText(ui.site.free)).toBeVisible()
  expect(screen.queryByRole('link', { name: ui.walk.back })).toBeNull()
})

test('an earlier question shows the answer given, the answers so far and the way on', () => {
  show('issue', 'v1~start.bought~issue.quality~goods.none~stage.refused')
  expect(screen.getByRole('link', { current: true })).toHaveAttribute('data-answer', 'quality')
  expect(screen.getByRole('link', { name: ui.walk.ahead })).toHaveAttribute('href', expect.stringContaining('askPlatform'))
  expect(within(screen.getByRole('region', { name: ui.walk.given })).getAllByRole('listitem')).toHaveLength(4)
})

test('answers that no longer fit are named, and the heading points to them', () => {
  show('stage', 'v1~start.bought~issue.quality~silence.over24h')
  const heading = screen.getByRole('heading', { level: 1 })
  expect(heading).toHaveAccessibleDescription(expect.stringContaining(steps.silence.answers.over24h))
})

test('a page opened on its own leads to the first question', () => {
  show('stage')
  expect(screen.getByRole('link', { name: ui.walk.fromTheTop })).toHaveAttribute('href', expect.stringMatching(/\/zh-CN\/$/))
})
