import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
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

/** A browser without such a field takes it for a plain one, where anything can stand. */
function asPlainField(field_: HTMLElement) {
  field_.setAttribute('type', 'text')
  Object.defineProperty(field_, 'type', { get: () => 'text', set: () => {} })
}

test('an empty promise is not kept', async () => {
  const onSave = asked()
  await save()
  expect(screen.getByRole('alert')).toHaveTextContent('至少填一样')
  expect(onSave).not.toHaveBeenCalled()
})

test('blanks alone are nothing, and are kept around nothing', async () => {
  const onSave = asked()
  await userEvent.type(field(/答应了什么/), '   ')
  await save()
  expect(onSave).not.toHaveBeenCalled()
  await userEvent.clear(field(/谁/))
  await userEvent.type(field(/工号/), ' 6801 ')
  await save()
  expect(onSave).toHaveBeenCalledWith({ who: '平台客服', agentId: '6801', ticketId: '', promised: '' })
})

describe('a time that cannot be read', () => {
  const until = () => screen.getByLabelText(/答应到什么时候/)

  test('typed in part is asked for again, and nothing is kept without it', async () => {
    const onSave = asked()
    await userEvent.type(field(/答应了什么/), '明天给结果')
    Object.defineProperty(until(), 'validity', { value: { badInput: true } })
    await save()
    expect(screen.getByRole('alert')).toHaveTextContent('没填全')
    expect(field(/答应了什么/)).toHaveValue('明天给结果')
    expect(onSave).not.toHaveBeenCalled()
  })

  test.each([
    ['202611-11-20T14:05', '年份'],
    ['1926-11-20T14:05', '年份'],
    ['2026-11-20', '没填全'],
    ['明天下午', '没填全'],
    ['2026-02-30T14:05', '没填全'],
  ])('typed as %s is said, and stays', async (typed, said) => {
    const onSave = asked()
    asPlainField(until())
    fireEvent.change(until(), { target: { value: typed } })
    await save()
    expect(screen.getByRole('alert')).toHaveTextContent(said)
    expect(until()).toHaveValue(typed)
    expect(onSave).not.toHaveBeenCalled()
  })
})
