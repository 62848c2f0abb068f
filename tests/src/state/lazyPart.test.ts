import { act, renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { fetchQuietly, lazyPart, useLazyPart } from '../../../src/state/lazyPart'

test('a part is fetched once, whoever asks, and is here from then on', async () => {
  const fetch = vi.fn<() => Promise<string>>(() => Promise.resolve('part'))
  const part = lazyPart(fetch)
  expect(part.get()).toBeUndefined()
  expect(await Promise.all([part.load(), part.load()])).toEqual(['part', 'part'])
  expect(await part.load()).toBe('part')
  expect(part.get()).toBe('part')
  expect(fetch).toHaveBeenCalledOnce()
})

test('what could not be fetched is asked for again, and nobody is troubled by it', async () => {
  const fetch = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('offline')).mockResolvedValue('part')
  const part = lazyPart(fetch)
  fetchQuietly(part)
  await vi.waitFor(() => expect(fetch).toHaveBeenCalledOnce())
  expect(await part.load().catch(() => part.load())).toBe('part')
})

test('a screen has a part from the moment it wants it', async () => {
  const fetch = vi.fn<() => Promise<string>>(() => Promise.resolve('part'))
  const part = lazyPart(fetch)
  const { result, rerender } = renderHook((wanted: boolean) => useLazyPart(part, wanted), { initialProps: false })
  expect([result.current, fetch.mock.calls.length]).toEqual([undefined, 0])
  rerender(true)
  expect(fetch).toHaveBeenCalledOnce()
  await act(() => part.load())
  expect(result.current).toBe('part')
})

test('a screen that does not say when wants it at once', () => {
  const fetch = vi.fn<() => Promise<string>>(() => Promise.resolve('part'))
  const part = lazyPart(fetch)
  renderHook(() => useLazyPart(part))
  expect(fetch).toHaveBeenCalledOnce()
})
