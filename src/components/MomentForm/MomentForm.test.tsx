import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { speak } from '../../../tests/support/speak'
import { toField } from '../../time/inWords'
import { MomentForm } from './MomentForm'

const exact = () => screen.getByLabelText('准确的时间（北京时间）')
const rough = () => screen.getByRole('combobox', { name: '记不清，大概是' })
const save = () => screen.getByRole('button', { name: '记下' })

function asked() {
  const onSave = vi.fn<(at: number, isRough: boolean) => void>()
  speak(<MomentForm onSave={onSave} />)
  return onSave
}

test('an exact time is read in Beijing time, whatever the device', async () => {
  const onSave = asked()
  fireEvent.change(exact(), { target: { value: '2026-11-20T14:05' } })
  await userEvent.click(save())
  expect(onSave.mock.calls).toEqual([[Date.parse('2026-11-20T14:05:00+08:00'), false]])
})

test('a rough time is said to be one, and takes the place of an exact one', async () => {
  const onSave = asked()
  fireEvent.change(exact(), { target: { value: '2026-11-20T14:05' } })
  await userEvent.selectOptions(rough(), '大约 3 小时前')
  expect(exact()).toHaveValue('')
  await userEvent.click(save())
  expect(onSave.mock.calls[0]?.[1]).toBe(true)
})

test('nothing filled in, and a time to come, are answered in place', async () => {
  const onSave = asked()
  await userEvent.click(save())
  expect(screen.getByRole('alert')).toHaveTextContent('请填一个时间')
  fireEvent.change(exact(), { target: { value: toField(Date.now() + 3_600_000) } })
  await userEvent.click(save())
  expect(screen.getByRole('alert')).toHaveTextContent('还没到')
  expect(onSave).not.toHaveBeenCalled()
})

test('what was written down stands there, and can be taken back', async () => {
  const onDrop = vi.fn<() => void>()
  speak(<MomentForm at={Date.parse('2026-11-20T14:05:00+08:00')} onSave={() => {}} onDrop={onDrop} />)
  expect(exact()).toHaveValue('2026-11-20T14:05')
  await userEvent.click(screen.getByRole('button', { name: '清掉这个时间' }))
  expect(onDrop).toHaveBeenCalledOnce()
})

/** What a browser says of a field in which a date stands but no time. */
const typedInPart = () => Object.defineProperty(exact(), 'validity', { value: { badInput: true }, configurable: true })

test('a time typed in part is asked for again, and never taken for nothing', async () => {
  const onSave = asked()
  typedInPart()
  await userEvent.click(save())
  expect(screen.getByRole('alert')).toHaveTextContent('没填全')
  expect(onSave).not.toHaveBeenCalled()
})

test.each(['0026-11-20T14:05', '1926-11-20T14:05', '202611-11-20T14:05', '2126-11-20T14:05'])('the year of %s is doubted, and what was typed stays', async (typed) => {
  const onSave = asked()
  // A browser without such a field, or with a year of six digits, lets anything through.
  exact().setAttribute('type', 'text')
  fireEvent.change(exact(), { target: { value: typed } })
  await userEvent.click(save())
  expect(screen.getByRole('alert')).toHaveTextContent('年份')
  expect(exact()).toHaveValue(typed)
  expect(onSave).not.toHaveBeenCalled()
})
