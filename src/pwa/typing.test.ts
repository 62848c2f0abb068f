import { afterEach, expect, test, vi } from 'vitest'
import { whenNotTyping } from './typing'

const put = (markup: string): HTMLElement => {
  document.body.innerHTML = markup
  const element = document.body.querySelector<HTMLElement>('*')
  if (!element) throw new Error(`No element in ${markup}`)
  element.focus()
  return element
}

afterEach(() => {
  vi.useRealTimers()
})

test.each(['<button type="button">x</button>', '<input type="checkbox">', '<p>x</p>'])('%s: at once', (markup) => {
  put(markup)
  const work = vi.fn<() => void>()
  whenNotTyping(work)
  expect(work).toHaveBeenCalledOnce()
})

test.each(['<textarea></textarea>', '<input>', '<select></select>'])('%s: once it is left', (markup) => {
  vi.useFakeTimers()
  const field = put(markup)
  const work = vi.fn<() => void>()
  whenNotTyping(work)
  vi.runAllTimers()
  expect(work).not.toHaveBeenCalled()
  field.blur()
  vi.runAllTimers()
  expect(work).toHaveBeenCalledOnce()
})

test('moving on to another field is still typing', () => {
  vi.useFakeTimers()
  put('<input><input>')
  const work = vi.fn<() => void>()
  whenNotTyping(work)
  document.querySelectorAll('input')[1]?.focus()
  vi.runAllTimers()
  expect(work).not.toHaveBeenCalled()
})
