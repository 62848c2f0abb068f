import { act, fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { pack } from '../../../machines/learning/model'
import { speak } from '../../../tests/support/speak'
import { words } from '../../../tests/support/words'
import { OwnWords } from './OwnWords'

// Rules alone hear enough here, and nothing need be learnt.
vi.mock('./learnt/zh-CN', () => ({ packed: pack(new Map()) }))

const { ownWords } = words['zh-CN'].core.ui

test('the field says what it keeps once it is touched, and Enter shows the roads, danger first', async () => {
  speak(<OwnWords />)
  const field = screen.getByRole('textbox', { name: ownWords.label })
  expect(screen.queryByText(ownWords.hint)).toBeNull()
  expect(field).not.toHaveAttribute('aria-describedby')
  fireEvent.focus(field)
  await screen.findByText(ownWords.hint)
  expect(field).toHaveAccessibleDescription(ownWords.hint)
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  fireEvent.change(field, { target: { value: '我把验证码告诉客服了' } })
  expect(screen.queryByRole('list')).toBeNull()
  fireEvent.keyDown(field, { key: 'Enter' })
  const [first] = await screen.findAllByRole('link')
  expect(first).toHaveAttribute('data-road', 'urgent.gaveCode')
  expect(screen.getAllByRole('link')).toHaveLength(1)
  expect(screen.getByRole('status')).toHaveTextContent(ownWords.urgent)
})

test('where danger is not alone it comes first, before the check of a message too, right below what is told', async () => {
  speak(<OwnWords />)
  const field = screen.getByRole('textbox', { name: ownWords.label })
  fireEvent.focus(field)
  await screen.findByText(ownWords.hint)
  fireEvent.change(field, { target: { value: '我把验证码告诉客服了，他发来：【拼多多】您的订单异常，请加客服QQ 12345678 办理三倍理赔' } })
  fireEvent.keyDown(field, { key: 'Enter' })
  const links = await screen.findAllByRole('link')
  expect(links.length).toBeGreaterThan(1)
  expect(links[0]).toHaveAttribute('data-road', 'urgent.gaveCode')
  expect(screen.getByRole('status')).toHaveTextContent(ownWords.urgent)
})

test('while characters are being chosen, Enter is the input method’s and a short rest is no rest', async () => {
  speak(<OwnWords />)
  const field = screen.getByRole('textbox', { name: ownWords.label })
  fireEvent.focus(field)
  await screen.findByText(ownWords.hint)
  vi.useFakeTimers()
  try {
    fireEvent.input(field, { target: { value: 'yan zheng' }, isComposing: true })
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
    await act(() => vi.advanceTimersByTimeAsync(1000))
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    await act(() => vi.advanceTimersByTimeAsync(2000))
    expect(screen.getByRole('status')).not.toBeEmptyDOMElement()
  } finally {
    vi.useRealTimers()
  }
})
