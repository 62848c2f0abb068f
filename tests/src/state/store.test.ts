import { describe, expect, test, vi } from 'vitest'
import { createSignal, createStore } from '../../../src/state/store'

describe('a store', () => {
  test('tells who listens of every change, and of nothing else', () => {
    const { get, set, subscribe } = createStore('one')
    const heard = vi.fn<() => void>()
    const stop = subscribe(heard)
    set('one')
    expect(heard).not.toHaveBeenCalled()
    set('two')
    expect(get()).toBe('two')
    expect(heard).toHaveBeenCalledOnce()
    stop()
    set('three')
    expect(heard).toHaveBeenCalledOnce()
  })
})

describe('a signal', () => {
  test('watches only while somebody listens', () => {
    const end = vi.fn<() => void>()
    const begin = vi.fn<() => () => void>(() => end)
    const { subscribe } = createSignal(begin)
    const [one, other] = [subscribe(() => {}), subscribe(() => {})]
    expect(begin).toHaveBeenCalledOnce()
    one()
    // Twice over, as React may: the other still listens.
    one()
    expect(end).not.toHaveBeenCalled()
    other()
    expect(end).toHaveBeenCalledOnce()
  })
})
