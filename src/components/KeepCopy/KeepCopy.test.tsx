import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { speak } from '../../../tests/support/speak'
import { KeepCopy } from './KeepCopy'

afterEach(() => void vi.restoreAllMocks())

const names = () => screen.getAllByRole('button').map(({ textContent }) => textContent)

test('a file comes first, text after it', () => {
  speak(<KeepCopy nameAt={() => 'copy.json'} text="{}" />)
  expect(names()).toEqual(['存成文件', '复制备份文字'])
})

test('inside another app the text comes first', () => {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 MicroMessenger/8.0')
  speak(<KeepCopy nameAt={() => 'copy.json'} text="{}" />)
  expect(names()).toEqual(['复制备份文字', '存成文件'])
})

test('where no file can be made, it says what can be done', async () => {
  vi.stubGlobal('URL', { createObjectURL: () => { throw new Error('blocked') } })
  speak(<KeepCopy nameAt={() => 'copy.json'} text="{}" />)
  await userEvent.click(screen.getByRole('button', { name: '存成文件' }))
  expect(screen.getByText(/没能存下来/)).toBeVisible()
  vi.unstubAllGlobals()
})
