import { afterAll, expect, test, vi } from 'vitest'

// Files share their modules: none is left those made here.
afterAll(() => {
  vi.doUnmock('idb')
  vi.resetModules()
})

test('a browser that never says whether it opened its database keeps no pictures, and nobody waits for ever', async () => {
  vi.resetModules()
  const openDB = vi.fn(() => new Promise<never>(() => {}))
  vi.doMock('idb', () => ({ openDB }))
  const { picturesOf } = await import('../../../src/evidence/database')
  vi.useFakeTimers()
  for (const times of [1, 2]) {
    const asked = picturesOf('case')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await asked).toEqual({ ok: false, reason: 'forbidden' })
    expect(openDB).toHaveBeenCalledTimes(times)
  }
  vi.useRealTimers()
})
