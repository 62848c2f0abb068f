import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { speak, speakToText } from '../../../tests/support/speak'
import { Tasks } from './Tasks'

const tasks = [
  { id: 'openAfterSales', part: 'do', do: '找“平台介入”', how: '菜单可能随版本变。', taps: ['个人中心', '我的订单'] },
  { id: 'writeDispute', part: 'do', do: '写清经过', how: '只写事实。' },
] as const

const none = { isDone: () => false, onTick: () => {} }

function Ticking() {
  const [done, setDone] = useState<readonly string[]>([])
  const onTick = (task: string, isDone: boolean) =>
    setDone(isDone ? [...done, task] : done.filter((one) => one !== task))
  return <Tasks id="then" title="然后" order="then" tasks={tasks} isDone={(task) => done.includes(task)} onTick={onTick} />
}

test('a list named by its title, each line a native tick box named by what to do', async () => {
  speak(<Ticking />)
  const region = screen.getByRole('region', { name: '然后' })
  const boxes = within(region).getAllByRole('checkbox')
  expect(boxes.map((box) => box.closest('label')?.textContent)).toEqual(['找“平台介入”', '写清经过'])
  const [first] = boxes
  if (first) await userEvent.click(first)
  expect(first).toBeChecked()
  if (first) await userEvent.click(first)
  expect(first).not.toBeChecked()
})

test('what was ticked before the application took over is kept', () => {
  const page = document.createElement('div')
  document.body.append(page)
  const onTick = vi.fn()
  const list = <Tasks {...none} onTick={onTick} id="then" title="然后" order="then" tasks={tasks} />
  page.innerHTML = speakToText(list)
  page.querySelector<HTMLInputElement>('[data-task="writeDispute"] input')?.click()
  speak(list, 'zh-CN', { container: page, hydrate: true })
  expect(onTick.mock.calls).toEqual([['writeDispute', true]])
})

test('lines carry the id of their task', () => {
  const { container } = speak(<Tasks {...none} id="then" title="然后" order="then" tasks={tasks} />)
  expect([...container.querySelectorAll('[data-task]')].map((line) => line.getAttribute('data-task'))).toEqual([
    'openAfterSales',
    'writeDispute',
  ])
})

test('the taps are a list in order, named as such', () => {
  speak(<Tasks {...none} id="now" title="现在做这一件" order="now" tasks={tasks} />)
  const taps = screen.getByRole('list', { name: '在 APP 里依次点' })
  expect(within(taps).getAllByRole('listitem').map((tap) => tap.textContent)).toEqual(['个人中心', '我的订单'])
})

test('what follows the one thing to do now is numbered from two', () => {
  const { container } = speak(<Tasks {...none} id="then" title="然后" order="then" tasks={tasks} />)
  expect(container.querySelector('section > ol')).toHaveAttribute('start', '2')
})

test('no tasks, nothing shown', () => {
  const { container } = speak(<Tasks {...none} id="proof" title="证据" order="any" tasks={[]} />)
  expect(container).toBeEmptyDOMElement()
})
