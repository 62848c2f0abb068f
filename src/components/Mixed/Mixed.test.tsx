import { expect, test } from 'vitest'
import { speak } from '../../../tests/support/speak'
import { Mixed } from './Mixed'

const marked = (container: HTMLElement) => [...container.querySelectorAll('[lang="zh-CN"]')].map((part) => part.textContent)

test('marks the Chinese in an English sentence, and nothing else', () => {
  const { container } = speak(<Mixed>{'Tap 申请售后 (after-sales request), then 平台介入.'}</Mixed>, 'en')
  expect(marked(container)).toEqual(['申请售后', '平台介入'])
  expect(container).toHaveTextContent('Tap 申请售后 (after-sales request), then 平台介入.')
})

test('keeps a Chinese run with figures in one piece', () => {
  const { container } = speak(<Mixed>{'It is called 等 24 小时 there'}</Mixed>, 'en')
  expect(marked(container)).toEqual(['等 24 小时'])
})

test('leaves a Chinese page as it is', () => {
  const { container } = speak(<Mixed>申请售后</Mixed>)
  expect(container.innerHTML).toBe('申请售后')
})
