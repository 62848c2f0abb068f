import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useArrival } from './useArrival'

function Page({ step }: { readonly step: string }) {
  useArrival(step, `${step} – 下一步`)
  return (
    <main>
      <h1 tabIndex={-1}>{step}</h1>
      <a href="/zh-CN/urgent/">urgent</a>
    </main>
  )
}

const scrolled = vi.fn<() => void>()

const painted = () =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(50)
  })

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('scrollTo', scrolled)
  scrolled.mockClear()
  document.title = 'as opened'
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('the first showing moves nothing', async () => {
  render(<Page step="stage" />)
  await painted()
  expect(document.title).toBe('as opened')
  expect(screen.getByRole('heading')).not.toHaveFocus()
  expect(scrolled).not.toHaveBeenCalled()
})

test('another step is announced: its title, its heading in focus, its top in sight', async () => {
  const { rerender } = render(<Page step="stage" />)
  rerender(<Page step="silence" />)
  await painted()
  expect(document.title).toBe('silence – 下一步')
  expect(screen.getByRole('heading')).toHaveFocus()
  expect(scrolled).toHaveBeenCalledWith(0, 0)
})

test('who has moved the focus before it was announced keeps it: a key would work nothing', async () => {
  const { rerender } = render(<Page step="stage" />)
  rerender(<Page step="silence" />)
  act(() => screen.getByRole('link').focus())
  await painted()
  expect(document.title).toBe('silence – 下一步')
  expect(screen.getByRole('link')).toHaveFocus()
})

test('going back leaves the scroll position to the browser', async () => {
  const { rerender } = render(<Page step="silence" />)
  act(() => {
    dispatchEvent(new PopStateEvent('popstate'))
  })
  rerender(<Page step="stage" />)
  await painted()
  expect(document.title).toBe('stage – 下一步')
  expect(scrolled).not.toHaveBeenCalled()
  rerender(<Page step="silence" />)
  expect(scrolled).toHaveBeenCalledOnce()
})
