import { expect, test, vi } from 'vitest'
import { fetchQuietly, lazyPart } from '../../../src/state/lazyPart'

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
