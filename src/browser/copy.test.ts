import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { copyText } from './copy'

const withClipboard = (writeText: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true })

const execCommand = vi.fn<(command: string) => boolean>()

beforeEach(() => {
  document.execCommand = execCommand
})

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard')
  execCommand.mockReset()
  document.body.replaceChildren()
})

describe('copying a text', () => {
  test('uses the clipboard where the browser has one', async () => {
    const writeText = vi.fn(async () => {})
    withClipboard(writeText)
    expect(await copyText('你好', document.body)).toBe(true)
    expect(writeText).toHaveBeenCalledWith('你好')
    expect(execCommand).not.toHaveBeenCalled()
  })

  test('takes the old way where there is none, with the text selected beside the button', async () => {
    const dialog = document.body.appendChild(document.createElement('div'))
    execCommand.mockImplementation(() => {
      const field = dialog.querySelector('textarea')
      expect(field?.value.slice(field.selectionStart, field.selectionEnd)).toBe('你好')
      return true
    })
    expect(await copyText('你好', dialog)).toBe(true)
    expect(execCommand).toHaveBeenCalledWith('copy')
    expect(document.querySelector('textarea')).toBeNull()
  })

  test('takes the old way where the clipboard is refused, and gives the focus back', async () => {
    const button = document.body.appendChild(document.createElement('button'))
    button.focus()
    withClipboard(() => Promise.reject(new DOMException('Not allowed', 'NotAllowedError')))
    execCommand.mockReturnValue(true)
    expect(await copyText('你好', document.body)).toBe(true)
    expect(document.activeElement).toBe(button)
  })

  test('takes the old way where the clipboard never answers', async () => {
    vi.useFakeTimers()
    withClipboard(() => new Promise(() => {}))
    execCommand.mockReturnValue(true)
    const copied = copyText('你好', document.body)
    await vi.advanceTimersByTimeAsync(1000)
    vi.useRealTimers()
    expect(await copied).toBe(true)
    expect(execCommand).toHaveBeenCalledOnce()
  })

  test.each([
    ['refused', () => false],
    [
      'broken',
      () => {
        throw new Error('gone')
      },
    ],
  ])('says so where the old way is %s too', async (_, answer) => {
    execCommand.mockImplementation(answer)
    expect(await copyText('你好', document.body)).toBe(false)
    expect(document.querySelector('textarea')).toBeNull()
  })
})
