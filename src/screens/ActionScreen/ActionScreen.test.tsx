import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { StepId } from '../../../machines/flow/flow'
import { parseTrail } from '../../../machines/trail'
import { view } from '../../../machines/view'
import { speak } from '../../../tests/support/speak'
import { words } from '../../../tests/support/words'
import { ActionScreen } from './ActionScreen'

function show(step: StepId, fragment = '') {
  const shown = view(parseTrail(fragment, step), step)
  if (shown.kind !== 'action') throw new Error(`"${step}" is no action`)
  return { shown, ...speak(<ActionScreen view={shown} />) }
}

const { steps, ui } = words['zh-CN'].core

const tasksIn = (element: Element) => [...element.querySelectorAll('[data-task]')].map((task) => task.getAttribute('data-task'))

test('the one thing to do now stands first and alone, and every line of the checklist is there once', () => {
  const { shown, container } = show('askPlatform', 'v1~start.bought~issue.fake~stage.refused')
  const [first] = shown.lines
  expect(tasksIn(screen.getByRole('region', { name: ui.action.now }))).toEqual([first?.task])
  expect(tasksIn(container)).toHaveLength(shown.lines.length)
  expect(new Set(tasksIn(container))).toEqual(new Set(shown.lines.map(({ task }) => task)))
})

test('proof has a list of its own', () => {
  const { shown } = show('askPlatform', 'v1~start.bought~issue.fake~stage.refused')
  expect(tasksIn(screen.getByRole('region', { name: ui.action.proof }))).toEqual(
    shown.lines.filter(({ proof }) => proof).map(({ task }) => task),
  )
})

test('opened on its own, details that hang on an answer stand under that answer, and the page says so', () => {
  const { container } = show('askPlatform')
  expect(screen.getByText(ui.action.alone)).toBeVisible()
  const group = screen.getByRole('region', { name: new RegExp(steps.issue.answers.fake) })
  expect(tasksIn(group).length).toBeGreaterThan(0)
  expect(container.querySelector('[data-bare]')).not.toBeNull()
})

test('with a trail from the first question nothing is said to be missing', () => {
  show('askPlatform', 'v1~start.bought~issue.fake~stage.refused')
  expect(screen.queryByText(ui.action.alone)).toBeNull()
})

test('an action asks what happened then, with the next question right there where it leads to one', () => {
  show('contactMerchant', 'v1~start.bought~issue.quality~stage.notYet')
  expect(screen.getByText(steps.stage.title, { selector: 'section p' })).toBeVisible()
  const cards = within(screen.getByRole('list', { name: ui.action.afterwards })).getAllByRole('link')
  expect(cards.map((card) => card.getAttribute('data-answer'))).toContain('refused')
  expect(cards.map((card) => card.getAttribute('data-answer'))).not.toContain('notYet')
})

test('where it is urgent, whom to call comes before everything else to do', () => {
  const { container } = show('someoneHurt', 'v1~start.urgent~urgent.hurt')
  const [call] = container.querySelectorAll('a[href^="tel:"]')
  const [task] = container.querySelectorAll('[data-task]')
  if (!call || !task) throw new Error('Neither a number nor a task is shown')
  expect(call.compareDocumentPosition(task) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
})

test('headings do not skip a level', () => {
  const { container } = show('accountTaken', 'v1~start.urgent~urgent.account')
  const levels = [...container.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]))
  levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1))
})
