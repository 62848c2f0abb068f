import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { speak } from '../../../tests/support/speak'
import { PromiseForm, type Promised } from './PromiseForm'

function asked() {
  const onSave = vi.fn<(promise: Promised) => void>()
  speak(<PromiseForm onSave={onSave} />)
  return onSave
}

const field = (name: RegExp) => screen.getByRole('textbox', { name })
const save = () => userEvent.click(screen.getByRole('button', { name: '记下' }))

test('keeps who promised what; the time may be left open', async () => {
  const onSave = asked()
  await userEvent.type(field(/工号/), '6801')
  await userEvent.type(field(/答应了什么/), '明天给结果')
  await save()
  expect(onSave).toHaveBeenCalledWith({ who: '平台客服', agentId: '6801', ticketId: '', promised: '明天给结果' })
})

test('the usual stretches are one tap', async () => {
  const onSave = asked()
  const before = Date.now()
  await userEvent.click(screen.getByRole('button', { name: /24 小时内/ }))
  await save()
  const until = onSave.mock.calls[0]?.[0].until ?? 0
  expect(Math.abs(until - before - 24 * 3_600_000)).toBeLessThan(120_000)
})

test('an empty promise is not kept', async () => {
  const onSave = asked()
  await save()
  expect(screen.getByRole('alert')).toHaveTextContent('至少填一样')
  expect(onSave).not.toHaveBeenCalled()
})
