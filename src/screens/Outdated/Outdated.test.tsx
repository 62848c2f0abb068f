import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { checked } from '../../../machines/facts/checked'
import { speak } from '../../../tests/support/speak'
import { words } from '../../../tests/support/words'
import { checkedTooLongAgo } from './checkedTooLongAgo'
import { Outdated } from './Outdated'

afterEach(() => {
  vi.useRealTimers()
})

test('on the last day facts still stand, on the next they do not', () => {
  expect(checkedTooLongAgo([], checked.reviewBy)).toBeUndefined()
  expect(checkedTooLongAgo([], '9999-01-01')).toBe(checked.checkedOn)
  expect(checkedTooLongAgo(['C03', 'D01'], '9999-01-01')).toBe(checked.checkedOn)
})

test('says nothing while the facts are fresh', () => {
  vi.useFakeTimers({ now: Date.parse(`${checked.reviewBy}T12:00:00+08:00`), toFake: ['Date'] })
  speak(<Outdated facts={[]} />)
  expect(screen.queryByRole('note')).toBeNull()
})

test('says since when, keeps the focus clear of itself, and goes when told', async () => {
  vi.useFakeTimers({ now: Date.parse('2099-01-01T12:00:00+08:00'), toFake: ['Date'] })
  speak(<Outdated facts={[]} />)
  expect(screen.getByRole('note')).toHaveTextContent(checked.checkedOn)
  expect(document.documentElement).toHaveAttribute('data-outdated')
  await userEvent.click(screen.getByRole('button', { name: words['zh-CN'].core.ui.action.outdatedClose }))
  expect(document.documentElement).not.toHaveAttribute('data-outdated')
})
