import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { offlineWords } from '../words'
import { UpdateNotice } from './UpdateNotice'

const { update } = offlineWords.en

test('says that a new version is there, and leaves the choice', async () => {
  const onSwap = vi.fn<() => void>()
  const onClose = vi.fn<() => void>()
  render(<UpdateNotice words={update} onSwap={onSwap} onClose={onClose} />)
  expect(screen.getByRole('complementary', { name: update.label })).toHaveTextContent(update.ready)
  expect([onSwap, onClose].map(({ mock }) => mock.calls.length)).toEqual([0, 0])
  await userEvent.click(screen.getByRole('button', { name: update.swap }))
  await userEvent.click(screen.getByRole('button', { name: update.close }))
  expect([onSwap, onClose].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
})
