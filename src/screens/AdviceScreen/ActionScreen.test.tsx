import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { StepId } from '../../../machines/flow'
import { parseTrail } from '../../../machines/core/trail'
import { view } from '../../../machines/core/view'
import { speak } from '../../../tests/support/speak'
import { standWhole } from '../../../tests/support/whole'
import { words } from '../../../tests/support/words'
import { ActionScreen } from './ActionScreen'

standWhole()

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

test('what is ticked is no longer what to do now', async () => {
  show('askPlatform', 'v1~start.bought~issue.fake~stage.refused')
  await userEvent.click(within(screen.getByRole('region', { name: ui.action.now })).getByRole('checkbox'))
  expect(screen.queryByRole('region', { name: ui.action.now })).toBeNull()
  expect(screen.getByRole('region', { name: ui.action.nowDone })).toBeVisible()
})

test('proof has a list of its own', () => {
  const { shown } = show('askPlatform', 'v1~start.bought~issue.fake~stage.refused')
  expect(tasksIn(screen.getByRole('region', { name: ui.action.proof }))).toEqual(
    shown.lines.filter(({ part, fold }) => part === 'proof' && !fold).map(({ task }) => task),
  )
})

test('what does not stand open is folded up under a heading, each group once, and paper opens it', () => {
  const { shown, container } = show('askPlatform', 'v1~start.bought~issue.fake~stage.refused')
  const folded = shown.lines.filter(({ fold }) => fold).map(({ task }) => task)
  const details = [...container.querySelectorAll('details')].filter((group) => group.querySelector('[data-task]'))
  expect(new Set(details.flatMap(tasksIn))).toEqual(new Set(folded))
  expect(details.every(({ open }) => !open)).toBe(true)
  window.dispatchEvent(new Event('beforeprint'))
  expect(details.every(({ open }) => open)).toBe(true)
  window.dispatchEvent(new Event('afterprint'))
})

test('what is to be kept in mind stands apart, with nothing to tick', () => {
  const { shown } = show('remindAndWait', 'v1~start.bought~issue.quality~goods.none~stage.noReply~silence.within24h')
  const mind = screen.getByRole('region', { name: ui.action.mind })
  expect(tasksIn(mind)).toEqual(shown.lines.filter(({ part, fold }) => part === 'mind' && !fold).map(({ task }) => task))
  expect(tasksIn(mind).length).toBeGreaterThan(0)
  expect(within(mind).queryByRole('checkbox')).toBeNull()
})

test('a detail that hangs on any of several answers stands once, under all of them', () => {
  const { container } = show('askPlatform')
  expect(new Set(tasksIn(container)).size).toBe(tasksIn(container).length)
  const { stuck, damaged } = steps.delivery.answers
  expect(tasksIn(screen.getByRole('region', { name: new RegExp(`${stuck}.*${damaged}`) }))).toEqual(['evidenceTracking'])
})

test('opened on its own, details that hang on an answer stand under that answer, and the page says so', () => {
  const { container } = show('askPlatform')
  expect(screen.getByText(ui.action.alone)).toBeVisible()
  const groups = screen.getAllByRole('region', { name: new RegExp(steps.issue.answers.fake) })
  expect(groups.flatMap(tasksIn).length).toBeGreaterThan(0)
  expect(container.querySelector('[data-bare]')).not.toBeNull()
})

test('with a trail from the first question nothing is said to be missing', () => {
  show('askPlatform', 'v1~start.bought~issue.fake~stage.refused')
  expect(screen.queryByText(ui.action.alone)).toBeNull()
})

test('an action asks what happened then, with the next question right there where it leads to one', () => {
  show('contactMerchant', 'v1~start.bought~issue.quality~goods.none~stage.notYet')
  expect(screen.getByText(steps.stage.title, { selector: 'section p' })).toBeVisible()
  const cards = within(screen.getByRole('list', { name: ui.action.afterwards })).getAllByRole('link')
  expect(cards.map((card) => card.getAttribute('data-answer'))).toContain('refused')
  expect(cards.map((card) => card.getAttribute('data-answer'))).not.toContain('notYet')
})

test('where it is urgent, whom to call stands right under the one thing to do', () => {
  const { container } = show('someoneHurt', 'v1~start.urgent~urgent.hurt')
  const parts = [...container.querySelectorAll('section')].map((part) => part.getAttribute('aria-labelledby'))
  expect(parts.slice(0, 3)).toEqual(['now', 'dial', 'words'])
})

test('a person who waits sees what to do before the clock', () => {
  const { container } = show('remindAndWait', 'v1~start.bought~issue.quality~goods.none~stage.noReply~silence.within24h')
  const [first, second] = container.querySelectorAll('section')
  expect(first).toHaveAccessibleName(ui.action.now)
  expect(second).toHaveAccessibleName(ui.deadline.heading)
})

test('headings do not skip a level', () => {
  const { container } = show('accountTaken', 'v1~start.urgent~urgent.account')
  const levels = [...container.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]))
  levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1))
})
