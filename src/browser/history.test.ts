import { afterEach, expect, test, vi } from 'vitest'
import { currentHref, leaveFragment } from './history'

afterEach(() => {
  vi.restoreAllMocks()
  history.replaceState(null, '', '/')
})

test('the fragment goes without a step in the history', () => {
  history.replaceState(null, '', '/zh-CN/cases/?from=mail#c1p.e30')
  const before = history.length
  leaveFragment()
  expect(currentHref()).toBe('/zh-CN/cases/')
  expect(history.length).toBe(before)
})

test('it goes all the same where the browser refuses to have the address changed', () => {
  history.replaceState(null, '', '/zh-CN/cases/#c1p.e30')
  vi.spyOn(history, 'replaceState').mockImplementationOnce(() => {
    throw new DOMException('too many', 'SecurityError')
  })
  leaveFragment()
  expect(currentHref()).toBe('/zh-CN/cases/')
})
