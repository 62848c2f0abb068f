import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { speak } from '../../../tests/support/speak'
import { Tasks } from './Tasks'

const tasks = [
  { id: 'openAfterSales', do: '找“平台介入”', how: '菜单可能随版本变。', taps: ['个人中心', '我的订单'] },
  { id: 'writeDispute', do: '写清经过', how: '只写事实。' },
] as const

test('a list named by its title, each line a native tick box named by what to do', async () => {
  speak(<Tasks id="then" title="然后" order="then" tasks={tasks} />)
  const region = screen.getByRole('region', { name: '然后' })
  const boxes = within(region).getAllByRole('checkbox')
  expect(boxes.map((box) => box.closest('label')?.textContent)).toEqual(['找“平台介入”', '写清经过'])
  const [first] = boxes
  if (first) await userEvent.click(first)
  expect(first).toBeChecked()
})

test('lines carry the id of their task', () => {
  const { container } = speak(<Tasks id="then" title="然后" order="then" tasks={tasks} />)
  expect([...container.querySelectorAll('[data-task]')].map((line) => line.getAttribute('data-task'))).toEqual([
    'openAfterSales',
    'writeDispute',
  ])
})

test('the taps are a list in order, named as such', () => {
  speak(<Tasks id="now" title="现在做这一件" order="now" tasks={tasks} />)
  const taps = screen.getByRole('list', { name: '在 APP 里依次点' })
  expect(within(taps).getAllByRole('listitem').map((tap) => tap.textContent)).toEqual(['个人中心', '我的订单'])
})

test('what follows the one thing to do now is numbered from two', () => {
  const { container } = speak(<Tasks id="then" title="然后" order="then" tasks={tasks} />)
  expect(container.querySelector('section > ol')).toHaveAttribute('start', '2')
})

test('no tasks, nothing shown', () => {
  const { container } = speak(<Tasks id="proof" title="证据" order="any" tasks={[]} />)
  expect(container).toBeEmptyDOMElement()
})
